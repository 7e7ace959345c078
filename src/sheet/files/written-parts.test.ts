import { inAttribute, printAreaOf, tableHeadings } from './written-parts.ts';

it('names the columns of a table once each, in any case, and none blank', () => {
  expect(tableHeadings(['Мектеп', '', 'мектеп', 'Мектеп2', 'Мектеп'])).toEqual(['Мектеп', 'Column2', 'мектеп2', 'Мектеп22', 'Мектеп3']);
});

it('keeps line breaks inside an attribute', () => {
  expect(inAttribute('бір\nекі\r\nүш\tтөрт')).toBe('бір_x000a_екі_x000a_үш төрт');
});

it('says a print area as exceljs wants it', () => {
  expect(printAreaOf({ top: 0, left: 0, bottom: 41, right: 27 })).toBe('A$1:AB$42');
});
