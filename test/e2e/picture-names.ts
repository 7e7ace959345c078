/** The languages that have a guide of their own. */
export const guideLanguages = ['kk', 'ru'] as const;

/** The pictures that the tests take for every guide: `docs/pictures/<name>.<language>.png`. */
export const pictureNames = ['first-page', 'window', 'misread', 'columns', 'preview', 'report', 'chart', 'wizard', 'class-form', 'registers', 'annual', 'function', 'findings', 'finding', 'highlight', 'recognised', 'timetables', 'week', 'ways-out', 'session', 'session-steps', 'session-form', 'session-plans', 'session-paper', 'settings'] as const;
export type PictureName = (typeof pictureNames)[number];
