import { text } from '../arguments.ts';
import type { ObjectClass } from '../object-class.ts';
import * as make from './make.ts';
import type { KeyState } from './make.ts';

export const settingsClass: ObjectClass<object> = {
  name: 'SettingCollection',
  items: (_state, host) => [...host.book.kept.settings.keys()].map((key) => make.setting({ key })),
  item: (_state, key, host) => (host.book.kept.settings.has(text(key, 'key')) ? make.setting({ key: text(key, 'key') }) : undefined),
  call: {
    add: (_state, [key, value], host) => {
      host.book.kept.settings.set(text(key, 'key'), value);
      return make.setting({ key: text(key, 'key') });
    },
  },
};

export const settingClass: ObjectClass<KeyState> = {
  name: 'Setting',
  id: ({ key }) => key,
  alive: ({ key }, host) => host.book.kept.settings.has(key),
  get: { key: ({ key }) => key, value: ({ key }, host) => host.book.kept.settings.get(key) },
  set: { value: ({ key }, value, host) => void host.book.kept.settings.set(key, value) },
  call: { delete: ({ key }, _args, host) => void host.book.kept.settings.delete(key) },
};
