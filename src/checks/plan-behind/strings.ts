import { dayNumber } from '../../domain/calendar/day.ts';
import { writeDates } from '../../sheet/dates/write-date.ts';
import type { CheckStrings } from '../check.ts';
import { planText, topicsText } from '../plan-words.ts';
import type { planBehind } from './plan-behind.ts';

const dates = ({ from, until }: Parameters<CheckStrings<typeof planBehind>['kk']['finding']>[0]) => writeDates({ from, to: until && dayNumber(until) > dayNumber(from) ? until : from });

export const strings: CheckStrings<typeof planBehind> = {
  kk: {
    title: 'КТЖ сессияға дейін тірек мектептен қалады',
    about: 'Сессия басталғанша тірек мектепте өтетін тақырыптар магнит мектепте өтілмейді (немесе керісінше). Бір сабаққа дейінгі айырма ескерілмейді, «(қайталау)», «(бекіту)» сабақтары жаңа тақырып болып саналмайды.',
    finding: (args) =>
      args.ahead
        ? `${planText(args, 'kk')}: ${dates(args)} сессиясына дейін жоспар тірек мектептен ${args.lessons} сабаққа озады. Тірек мектепте әлі өтілмейтін тақырыптар: ${topicsText(args.topics, 'kk')}.`
        : `${planText(args, 'kk')}: ${dates(args)} сессиясына дейін жоспар тірек мектептен ${args.lessons} сабаққа қалады. Өтілмейтін тақырыптар: ${topicsText(args.topics, 'kk')}.`,
  },
  ru: {
    title: 'КТП отстаёт от опорной школы к сессии',
    about: 'К началу сессии в магнитной школе не будут пройдены темы, которые пройдёт опорная (или наоборот). Разница в один урок допускается; уроки «(закрепление)», «(повторение)» новыми темами не считаются.',
    finding: (args) =>
      args.ahead
        ? `${planText(args, 'ru')}: к сессии ${dates(args)} план опережает опорную школу, уроков: ${args.lessons}. В опорной ещё не будут пройдены темы: ${topicsText(args.topics, 'ru')}.`
        : `${planText(args, 'ru')}: к сессии ${dates(args)} план отстаёт от опорной школы, уроков: ${args.lessons}. Не будут пройдены темы: ${topicsText(args.topics, 'ru')}.`,
  },
  en: {
    title: 'Plan behind the hub before a session',
    about: 'When a session starts, a magnet school will not have taught what the hub has, or the other way round. One lesson of difference is allowed; lessons that repeat a topic are no new topics.',
    finding: (args) =>
      args.ahead
        ? `${planText(args, 'en')}: before the session ${dates(args)} the plan is ahead of the hub’s, in lessons: ${args.lessons}. The hub will not have taught: ${topicsText(args.topics, 'en')}.`
        : `${planText(args, 'en')}: before the session ${dates(args)} the plan is behind the hub’s, in lessons: ${args.lessons}. It will not have taught: ${topicsText(args.topics, 'en')}.`,
  },
};
