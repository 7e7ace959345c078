import { asText, mayBeTaken } from './texts.ts';

it.each(['=1+1', '+7 701', '-', '@SUM(A1)', "'тырнақша", '7-11', '21.10.2026', '50%', '007', 'май 2024', 'TRUE', ' истина ', '#N/A', '1-№ 29 ЖББМ'])(
  'Excel might take %j for something else',
  (text) => {
    expect(mayBeTaken(text)).toBe(true);
    expect(asText(text)).toBe(`'${text}`);
  },
);

it.each(['Аққұдық орта мектебі', 'педагог-модератор', '(мектебі көрсетілмеген)', ''])('%j stays the text that it is', (text) => {
  expect(mayBeTaken(text)).toBe(false);
  expect(asText(text)).toBe(text);
});
