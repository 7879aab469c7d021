import { render } from 'preact';
import { TranslateContext } from '../../components/translate-context.ts';
import { interfaceLanguage, translate } from '../../lib/browser/translate.ts';
import { PanelApp } from './PanelApp.tsx';
import '../../components/card.css';
import '../../components/popup.css';
import '../../components/panel.css';

const language = interfaceLanguage().split('-')[0]!;
document.documentElement.lang = language;
document.title = translate('extName');

render(
  <TranslateContext.Provider value={{ t: translate, language }}>
    <PanelApp />
  </TranslateContext.Provider>,
  document.getElementById('panel')!,
);
