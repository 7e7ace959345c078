import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** A calm blue-green: 80 carries white text at 6:1, 100 stands on dark at 4.8:1. */
const tirek: BrandVariants = {
  10: '#000c0f',
  20: '#001b1f',
  30: '#00292e',
  40: '#00353b',
  50: '#004249',
  60: '#004f57',
  70: '#005c64',
  80: '#006972',
  90: '#29818a',
  100: '#56a0a8',
  110: '#68abb3',
  120: '#7cb8bf',
  130: '#92c5cb',
  140: '#aad3d8',
  150: '#c5e3e6',
  160: '#dff1f3',
};

export const lightTheme: Theme = createLightTheme(tirek);

const dark = createDarkTheme(tirek);
/** Links and selected things a step lighter than Fluent's own: they are small text here. */
export const darkTheme: Theme = {
  ...dark,
  colorBrandForeground1: tirek[120],
  colorBrandForeground2: tirek[130],
  colorBrandForegroundLink: tirek[120],
  colorBrandForegroundLinkHover: tirek[130],
  colorBrandForegroundLinkPressed: tirek[110],
  colorCompoundBrandForeground1: tirek[120],
  colorCompoundBrandForeground1Hover: tirek[130],
  colorCompoundBrandForeground1Pressed: tirek[110],
};
