/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import type { SheetPreview as Preview } from '../../jobs/desk.ts';
import { cellsOfRow, SheetPreview } from './sheet-preview.tsx';

const preview: Preview = {
  name: 'Желі',
  rows: [['ШЖМ желісі', '', ''], ['Аудан', 'ШЖМ', ''], ['', 'барлығы', 'РО'], ['Абай', '10', '4']],
  roles: [['title', undefined, undefined], ['heading', 'heading', undefined], [undefined, 'heading', 'heading'], ['label', 'count', 'count']],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }, { top: 1, left: 0, bottom: 2, right: 0 }, { top: 1, left: 1, bottom: 1, right: 2 }],
  moreRows: 3,
  moreColumns: 0,
};

describe('a sheet as it will look', () => {
  it('draws merged cells once, over all that they cover', () => {
    expect(cellsOfRow(preview, 0)).toEqual([{ text: 'ШЖМ желісі', role: 'title', column: 0, rows: 1, columns: 3 }]);
    expect(cellsOfRow(preview, 1).map(({ text, rows, columns }) => [text, rows, columns])).toEqual([['Аудан', 2, 1], ['ШЖМ', 1, 2]]);
    expect(cellsOfRow(preview, 2).map(({ text }) => text)).toEqual(['барлығы', 'РО']);
  });

  it('is a table with headings that can be scrolled by keyboard, and says what is not shown', () => {
    render(<SheetPreview preview={preview} label="«Желі» парағының көрінісі" more="Тағы 3 жол." />);
    expect(screen.getByRole('region', { name: '«Желі» парағының көрінісі' }).tabIndex).toBe(0);
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Аудан', 'ШЖМ', 'барлығы', 'РО']);
    expect(screen.getByText('Тағы 3 жол.')).toBeTruthy();
  });
});
