import type { ObjectClass } from './object-class.ts';
import * as charts from './objects/charts.ts';
import * as conditionalFormats from './objects/conditional-formats.ts';
import * as conditionalLooks from './objects/conditional-looks.ts';
import * as customXml from './objects/custom-xml.ts';
import * as dataValidation from './objects/data-validation.ts';
import * as freezeAndFilter from './objects/freeze-and-filter.ts';
import * as names from './objects/names.ts';
import * as pageLayout from './objects/page-layout.ts';
import * as protection from './objects/protection.ts';
import * as rangeAreas from './objects/range-areas.ts';
import * as borders from './objects/range-borders.ts';
import * as fillAndFont from './objects/range-fill-and-font.ts';
import * as rangeFormat from './objects/range-format.ts';
import * as range from './objects/range.ts';
import * as services from './objects/services.ts';
import * as settings from './objects/settings.ts';
import * as tableParts from './objects/table-parts.ts';
import * as table from './objects/table.ts';
import * as tables from './objects/tables.ts';
import * as workbookProtection from './objects/workbook-protection.ts';
import * as workbook from './objects/workbook.ts';
import * as worksheet from './objects/worksheet.ts';
import * as worksheets from './objects/worksheets.ts';

const modules = [
  workbook, workbookProtection, worksheets, worksheet, range, rangeAreas, rangeFormat, fillAndFont, borders, protection, tables, table, tableParts, charts,
  conditionalFormats, conditionalLooks, dataValidation, names, settings, customXml, pageLayout, freezeAndFilter, services,
];

const isClass = (value: unknown): value is ObjectClass => typeof value === 'object' && value !== null && 'name' in value;

/** Every class that this host has, by its name: each module exports its classes, and some functions beside. */
export const classes: ReadonlyMap<string, ObjectClass> = new Map(
  modules.flatMap((module) => Object.values(module as object).filter(isClass)).map((one) => [one.name, one] as const),
);

/** Services that office.js makes by name, with the class that answers. */
export const serviceClasses: ReadonlyMap<string, string> = new Map([
  ['Microsoft.ExcelServices.CustomFunctions', 'CustomFunctions'],
  ['Microsoft.InternalService.AddinInternalService', 'AddinInternalService'],
  ['Microsoft.AppRuntime.AppRuntimeService', 'AppRuntimeService'],
  ['Microsoft.AppRuntime.AppRuntimePersistenceService', 'AppRuntimePersistenceService'],
  ['Microsoft.DynamicRibbon.DynamicRibbon', 'DynamicRibbon'],
]);
