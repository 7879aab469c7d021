import { render } from 'preact';
import { TranslateContext } from '../../components/translate-context.ts';
import { interfaceLanguage, translate } from '../../lib/browser/translate.ts';
import { PopupApp } from './PopupApp.tsx';
import '../../components/popup.css';

const language = interfaceLanguage().split('-')[0]!;
document.documentElement.lang = language;
document.title = translate('extName');

render(
  <TranslateContext.Provider value={{ t: translate, language }}>
    <PopupApp />
  </TranslateContext.Provider>,
  document.getElementById('popup')!,
);
