import { flag, oneOf, text } from '../arguments.ts';
import { HostError } from '../host-error.ts';
import type { ObjectClass } from '../object-class.ts';
import * as make from './make.ts';
import type { KeyState } from './make.ts';

/** What office.js and the add-in ask of Office rather than of the workbook. */

export const customFunctionsClass: ObjectClass<object> = {
  name: 'CustomFunctions',
  call: {
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
    // 1: results too large for one message are cut; 2 and 4: results are sent more often.
    _GetEnabledFeatures: () => [1, 2, 4],
    setInvocationArrayResults: (_state, [results], host) => {
      if (!Array.isArray(results)) throw new HostError('InvalidArgument');
      host.functionResults(results as unknown[][]);
    },
  },
};

export const customFunctionsContainerClass: ObjectClass<object> = { name: 'CustomFunctionsContainer' };

export const addinInternalServiceClass: ObjectClass<object> = {
  name: 'AddinInternalService',
  call: { notifyActionHandlerReady: () => null },
};

const states = ['Inactive', 'Background', 'Visible'] as const;

/** `Office.addin.showAsTaskpane` and `hide`. */
export const appRuntimeClass: ObjectClass<object> = {
  name: 'AppRuntimeService',
  call: {
    getAppRuntimeState: (_state, _args, host) => (host.pane.visible ? 'Visible' : 'Background'),
    setAppRuntimeState: (_state, [asked], host) => {
      const visible = oneOf(asked, states, 'appRuntimeState') === 'Visible';
      if (host.pane.show(visible)) host.tell('AppRuntimeService', 'onVisibilityChanged', '', { visibility: visible ? 'Visible' : 'Hidden' });
    },
  },
  events: ['onVisibilityChanged'],
};

/** `Office.addin.setStartupBehavior`. */
export const appRuntimePersistenceClass: ObjectClass<object> = {
  name: 'AppRuntimePersistenceService',
  call: {
    getAppRuntimeStartState: (_state, _args, host) => (host.pane.startsWithDocument ? 'Background' : 'Inactive'),
    setAppRuntimeStartState: (_state, [asked], host) => void (host.pane.startsWithDocument = oneOf(asked, states, 'appRuntimeState') !== 'Inactive'),
  },
};

/** `Office.ribbon.requestUpdate`. */
export const dynamicRibbonClass: ObjectClass<object> = {
  name: 'DynamicRibbon',
  call: {
    getButton: (_state, [id]) => make.ribbonButton({ key: text(id, 'id') }),
    getTab: (_state, [id]) => make.ribbonTab({ key: text(id, 'id') }),
  },
};

export const ribbonButtonClass: ObjectClass<KeyState> = {
  name: 'RibbonButton',
  id: ({ key }) => key,
  get: { enabled: ({ key }, host) => host.memory.get('ribbon', key, true) },
  set: {
    enabled: ({ key }, value, host) => {
      host.memory.set('ribbon', key, flag(value, 'enabled'));
      host.pane.events.onRibbon?.({ id: key, enabled: flag(value, 'enabled') });
    },
  },
};

export const ribbonTabClass: ObjectClass<KeyState> = {
  name: 'RibbonTab',
  id: ({ key }) => key,
  call: { setVisibility: ({ key }, [visible], host) => host.pane.events.onRibbon?.({ id: key, visible: flag(visible, 'visibility') }) },
};
