import fc from 'fast-check';
import { measureOf } from './measure-of.ts';

const keyOf = (text: string) => measureOf(text).measure;

describe('what a heading counts', () => {
  it.each([
    ['Біріктірілген сыныптар саны', 'combined-classes'],
    ['Шағын жинақты мектептердегі біріктірілген сыныптар саны', 'combined-classes'],
    ['Сынып-жинақ саны', 'combined-classes'],
    ['в том числе совмещённых классов', 'combined-classes'],
    ['Количество классов-комплектов в МКШ', 'combined-classes'],
    ['Совмещённые классы на казахском языке', 'combined-classes.kazakh'],
    ['Оның ішінде ШЖМ саны', 'small-schools'],
    ['Число малокомплектных школ в области', 'small-schools'],
    ['Тірек мектептері (01.06.2022ж)', 'hubs'],
    ['Опорные школы (ресурсные центры)', 'hubs'],
    ['тірек мектебі – ресурстық орталық', 'hubs'],
    ['Бекітілген магниттік ШЖМ (01.06.2022ж)', 'small-schools.attached'],
    ['Прикреплённые магнитные школы', 'small-schools.attached'],
    ['Тірек мектебіне бекітілген ШЖМ саны', 'small-schools.attached'],
    ['ШЖМ – РО', 'small-schools.hubs'],
    ['негізгі орта', 'schools.basic'],
    ['жалпы білім беретін мектептер', 'schools.secondary'],
    ['шағын жинақты бастауыш мектептер', 'small-schools.primary'],
    ['Педагог- шебер мұғалім саны', 'teachers.master'],
    ['Педагог – зерттеуші  санатты  мұғалім-дер   саны', 'teachers.researcher'],
    ['Педагоги-исследователи', 'teachers.researcher'],
    ['Білім алушылар саны', 'pupils'],
    ['Сессияға қатысқан оқушылар саны', 'pupils.session'],
    ['Аудандар саны', 'districts'],
  ])('reads «%s» as %s', (text, key) => {
    expect(keyOf(text)).toBe(key);
  });

  it.each([
    ['Біріктірілген сыныптары бар ШЖМ', 'small-schools.with-combined'],
    ['біріктірілген сыныптары бар мектептер саны', 'small-schools.with-combined'],
    ['МКШ с совмещёнными классами', 'small-schools.with-combined'],
    ['Малокомплектные школы, имеющие совмещённые классы', 'small-schools.with-combined'],
    ['Количество школ, в которых есть совмещённые классы', 'small-schools.with-combined'],
    ['Біріктірілген сыныптары жоқ ШЖМ', 'small-schools.without-combined'],
    ['МКШ без совмещённых классов', 'small-schools.without-combined'],
    ['МКШ, не имеющие совмещённых классов', 'small-schools.without-combined'],
  ])('counts schools, not classes, in «%s»', (text, key) => {
    expect(keyOf(text)).toBe(key);
  });

  it.each(['ШЖМ директорларының саны', 'Ресурстық орталықта өткен семинар саны', 'Біріктірілген сыныптардағы оқушылар саны', '1-4 сынып оқушылары', 'Директора МКШ', 'Мектеп директоры', 'Педагог', 'Барлығы', ''])(
    'claims nothing about «%s»',
    (text) => {
      expect(keyOf(text)).toBeUndefined();
    },
  );

  it('hears that a heading splits by the language of instruction, and in which order', () => {
    expect(measureOf('Біріктірілген сыныптар саны (қ/о)')).toMatchObject({ measure: 'combined-classes', languages: ['kazakh', 'russian'] });
    expect(measureOf('Количество классов-комплектов (рус./каз.)')).toMatchObject({ languages: ['russian', 'kazakh'] });
  });

  it('knows a heading that only says «all» or «number»', () => {
    expect(measureOf('Бар-лығы')).toMatchObject({ bare: true, measure: undefined });
    expect(measureOf('саны')).toMatchObject({ bare: true, saysNumber: true });
    expect(measureOf('Семинар').bare).toBe(false);
  });

  it('hears two spellings of one quantity as one, in any case and with any spaces', () => {
    for (const spelling of ['біріктірілген СЫНЫПТАР  саны', 'Біріктірілген сыныптар саны:', 'біріктірілген сыныптардың саны']) expect([spelling, keyOf(spelling)]).toEqual([spelling, 'combined-classes']);
  });

  it('reads any text or passes it over', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => measureOf(text) !== undefined));
  });
});
