import type { SessionForm } from '../../domain/session/records.ts';
import type { ReportStrings } from '../report.ts';

interface Held {
  readonly name: string;
  readonly hub: string;
  readonly dates: string;
  readonly grades: string;
  readonly form: SessionForm | undefined;
}

interface OrderWords {
  readonly sheet: string;
  readonly heading: string;
  readonly subject: (name: string) => string;
  readonly aim: string;
  readonly ordered: string;
  /** Who signs, where the settings do not say it. */
  readonly head: string;
  readonly hold: (held: Held) => string;
  readonly schools: (names: readonly string[]) => string;
  readonly pupils: (count: number) => string;
  readonly council: (appendix: number) => string;
  readonly plan: string;
  readonly hubHead: (hub: string) => string;
  readonly magnetHeads: string;
  readonly care: Readonly<Record<'daily' | 'weekly' | 'both' | 'online', string>>;
  readonly money: string;
  readonly roles: (appendix: number) => string;
  readonly control: (who: string) => string;
  readonly appendix: (number: number) => string;
  readonly councilTitle: string;
  readonly rolesTitle: string;
  readonly columns: Readonly<Record<'name' | 'position' | 'role' | 'school', string>>;
}

const named = (name: string, plain: string) => (name === '' ? plain : name);

export const strings: ReportStrings<OrderWords> = {
  kk: {
    title: 'Сессия туралы бұйрық',
    about: 'Сессияны өткізу туралы бұйрықтың жобасы: мерзімі, мектептері, кеңестің құрамы, жауаптылар. Парақ немесе Word құжаты.',
    sheet: 'Сессия туралы бұйрық',
    heading: 'БҰЙРЫҚ',
    subject: (name) => `Ресурстық орталықтың сессиясын өткізу туралы${name === '' ? '' : ` (${name})`}`,
    aim: 'Шағын жинақты мектептердің оқушыларына базалық және бейіндік сапалы білім беруді қамтамасыз ету, тірек мектебі мен магниттік мектептердің жұмысын үйлестіру мақсатында',
    ordered: 'БҰЙЫРАМЫН:',
    head: 'Бөлім басшысы',
    hold: ({ name, hub, dates, grades, form }) => `${hub} базасындағы ресурстық орталықта ${dates} аралығында ${grades === '' ? '' : `${grades}-сынып оқушыларына арналған `}${named(name, 'сессия')}${form === 'online' ? ' қашықтықтан (онлайн)' : form === 'mixed' ? ' аралас нысанда' : ''} өткізілсін.`,
    schools: (names) => `Сессияға мына магниттік мектептердің оқушылары қатыстырылсын: ${names.join('; ')}.`,
    pupils: (count) => `Қатысушылардың тізімі (${count} оқушы) бекітілсін.`,
    council: (appendix) => `Сессияны дайындау мен өткізуді үйлестіру кеңесінің құрамы ${appendix}-қосымшаға сәйкес бекітілсін.`,
    plan: 'Үйлестіру кеңесінің сессия кезіндегі жұмыс жоспары бекітілсін.',
    hubHead: (hub) => `Тірек мектебінің (${hub}) директоры сабақ кестесін, кіру және шығу тестілерін, кабинеттер мен жабдықтарды дайындауды, магниттік мектептердің оқушыларына қолайлы жағдай жасауды қамтамасыз етсін.`,
    magnetHeads: 'Магниттік мектептердің директорлары күнтізбелік-тақырыптық жоспарлардың тірек мектебінің жоспарларымен сәйкестігін, оқушылардың уақытында келуін, өмірі мен денсаулығының сақталуын қамтамасыз етсін.',
    care: {
      daily: 'Сессия кезінде оқушыларды күнделікті тасымалдауға және тамақтандыруға жағдай жасалсын.',
      weekly: 'Сессия кезінде оқушыларды апта сайын тасымалдауға, тамақтандыруға және жатақханаға орналастыруға жағдай жасалсын.',
      both: 'Сессия кезінде оқушыларды тасымалдауға, тамақтандыруға және мұқтаж оқушыларды жатақханаға орналастыруға жағдай жасалсын.',
      online: 'Сессия кезінде магниттік мектептерде оқушылардың қашықтан сабақтарға қатысуына жағдай жасалсын, қатысуы бақылансын.',
    },
    money: 'Сессияға қатысты шығындар аудандық (қалалық) бюджет қаражаты есебінен қаржыландырылсын.',
    roles: (appendix) => `Сессияға жауапты координатор, тьюторлар мен эдвайзерлер ${appendix}-қосымшаға сәйкес тағайындалсын.`,
    control: (who) => `Осы бұйрықтың орындалуын бақылауға жауапты: ${who}.`,
    appendix: (number) => `${number}-қосымша`,
    councilTitle: 'Үйлестіру кеңесінің құрамы',
    rolesTitle: 'Сессияға жауаптылар',
    columns: { name: 'Аты-жөні', position: 'Лауазымы', role: 'Рөлі', school: 'Мектеп' },
  },
  ru: {
    title: 'Приказ о сессии',
    about: 'Проект приказа о проведении сессии: сроки, школы, состав совета, ответственные. Лист или документ Word.',
    sheet: 'Приказ о сессии',
    heading: 'ПРИКАЗ',
    subject: (name) => `О проведении сессии ресурсного центра${name === '' ? '' : ` (${name})`}`,
    aim: 'В целях обеспечения учащихся малокомплектных школ качественным базовым и профильным образованием, согласованной работы опорной и магнитных школ',
    ordered: 'ПРИКАЗЫВАЮ:',
    head: 'Руководитель отдела образования',
    hold: ({ name, hub, dates, grades, form }) => `Провести в период ${dates} в ресурсном центре на базе: ${hub} – ${named(name, 'сессию')}${grades === '' ? '' : ` для учащихся ${grades}${/\D/u.test(grades) ? ' классов' : ' класса'}`}${form === 'online' ? ' дистанционно (онлайн)' : form === 'mixed' ? ' в смешанной форме' : ''}.`,
    schools: (names) => `Привлечь к сессии учащихся магнитных школ: ${names.join('; ')}.`,
    pupils: (count) => `Утвердить список участников (учащихся: ${count}).`,
    council: (appendix) => `Утвердить состав координационного совета по подготовке и проведению сессии согласно приложению ${appendix}.`,
    plan: 'Утвердить план работы координационного совета на время сессии.',
    hubHead: (hub) => `Директору опорной школы (${hub}) обеспечить составление расписания занятий, входное и выходное тестирование, подготовку кабинетов и оборудования, комфортные условия для учащихся магнитных школ.`,
    magnetHeads: 'Директорам магнитных школ обеспечить соответствие календарно-тематических планов планам опорной школы, своевременное прибытие учащихся, сохранность их жизни и здоровья.',
    care: {
      daily: 'Обеспечить ежедневный подвоз и питание учащихся во время сессии.',
      weekly: 'Обеспечить еженедельный подвоз, питание и проживание учащихся в общежитии во время сессии.',
      both: 'Обеспечить подвоз и питание учащихся во время сессии, проживание в общежитии тех, кто в нём нуждается.',
      online: 'Обеспечить в магнитных школах условия для дистанционных занятий и контроль посещения.',
    },
    money: 'Финансирование расходов на сессию осуществлять за счёт средств районного (городского) бюджета.',
    roles: (appendix) => `Назначить координатора, тьюторов и эдвайзеров сессии согласно приложению ${appendix}.`,
    control: (who) => `Контроль за исполнением настоящего приказа возложить на: ${who}.`,
    appendix: (number) => `Приложение ${number}`,
    councilTitle: 'Состав координационного совета',
    rolesTitle: 'Ответственные за сессию',
    columns: { name: 'Ф. И. О.', position: 'Должность', role: 'Роль', school: 'Школа' },
  },
  en: {
    title: 'Order on a session',
    about: 'Draft of the order: days, schools, council, who answers for what. A sheet or a document of Word.',
    sheet: 'Order on the session',
    heading: 'ORDER',
    subject: (name) => `On a session of the resource center${name === '' ? '' : ` (${name})`}`,
    aim: 'So that pupils of small-class schools have good basic and profile education, and hub and magnet schools work together,',
    ordered: 'I ORDER:',
    head: 'Head of the department',
    hold: ({ name, hub, dates, grades, form }) => `To hold at the resource center of ${hub}, ${dates}, ${named(name, 'a session')}${grades === '' ? '' : ` for grades ${grades}`}${form === 'online' ? ', on line' : form === 'mixed' ? ', partly on line' : ''}.`,
    schools: (names) => `To have pupils of these magnet schools take part: ${names.join('; ')}.`,
    pupils: (count) => `To approve the list of participants (${count}).`,
    council: (appendix) => `To approve the coordination council (appendix ${appendix}).`,
    plan: 'To approve the plan of the coordination council.',
    hubHead: (hub) => `The head of the hub school (${hub}) sees to the timetable, the entry and exit tests, rooms and equipment, and makes pupils of magnet schools welcome.`,
    magnetHeads: 'The heads of the magnet schools see that thematic plans agree with those of the hub school, that pupils come in time, and to their life and health.',
    care: {
      daily: 'To bring the pupils there and back every day and to feed them.',
      weekly: 'To bring the pupils every week, to feed and to lodge them.',
      both: 'To bring and to feed the pupils, and to lodge those who need it.',
      online: 'To see that pupils of magnet schools can follow the lessons on line and that they attend.',
    },
    money: 'The costs of the session are paid from the budget of the district (city).',
    roles: (appendix) => `To appoint coordinator, tutors and advisers of the session (appendix ${appendix}).`,
    control: (who) => `This order is watched over by ${who}.`,
    appendix: (number) => `Appendix ${number}`,
    councilTitle: 'The coordination council',
    rolesTitle: 'Who answers for the session',
    columns: { name: 'Name', position: 'Position', role: 'Role', school: 'School' },
  },
};
