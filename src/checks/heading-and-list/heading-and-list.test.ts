import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { headingAndList } from './heading-and-list.ts';
import { strings } from './strings.ts';

const find = (...lines: string[]) => headingAndList.inSheet!(reportOf(sheetOf(lines.map((line) => [line])))).map(({ cells, expected }) => [cells.map(({ address }) => address).join(' '), expected]);
const attached = '№ 7 мектеп-гимназиясының базасында ресурстық орталық ашылды. Абай негізгі және Оңғар орта мектептері магниттік мектеп болып бекітілді.';

describe('a heading and the list below it', () => {
  it('do not agree where the heading speaks of hubs and all schools below are magnets', () => {
    expect(find(attached, 'Ресурстық мектептердің сапалық құрам көрсеткіші:', 'Оңғар орта мектебінде барлығы: 14', 'Жоғары білімді – 12/86%', 'Абай негізгі мектебінде барлығы: 9', 'Білім алушылар саны :', '№ 7 мектеп-гимназиясында барлығы: 677')).toEqual([
      ['A2 A3', 'Магниттік мектептердің сапалық құрам көрсеткіші:'],
    ]);
  });

  it('know the magnets that are listed line by line under «Олар:»', () => {
    expect(find('Сессияға 2 магнитті мектеп оқушылары қатысты.', 'Олар: Ақжол орта мектебі', 'Көктал орта мектебі', 'Тірек мектептердің құрамы', 'Ақжол орта мектебінде – 19', 'Көктал орта мектебінде – 17')).toHaveLength(1);
  });

  it('agree in Russian too, or not', () => {
    const text = 'Магнитными школами являются Сергеевская СШ и Майтюбинская ОСШ.';
    expect(find(text, 'Качественный состав опорных школ:', 'Сергеевская СШ: 19', 'Майтюбинская ОСШ: 17')).toEqual([['A2 A3', 'Качественный состав магнитных школ:']]);
    expect(find(text, 'Качественный состав опорных школ:', 'Сергеевская СШ: 19', 'СШ № 7: 40')).toEqual([]);
  });

  it('are not judged where the text does not say which schools are magnets', () => {
    expect(find('Ресурстық мектептердің құрамы:', 'Ақжол орта мектебінде – 19', 'Көктал орта мектебінде – 17')).toEqual([]);
  });

  it('are described in every language', () => {
    expect(strings.kk.finding({ word: 'Ресурстық', schools: ['Ақжол орта мектебінде'] })).toBe('Тақырыпта «Ресурстық» делінген, ал астындағы мектептер – магниттік: Ақжол орта мектебінде. Тақырыпты немесе тізімді түзетіңіз.');
    expect(strings.ru.finding({ word: 'опорных', schools: ['А', 'Б', 'В', 'Г', 'Д'] })).toContain('А, Б, В, Г …');
  });
});
