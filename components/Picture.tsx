import type { PictureDot, PictureLine, Picture as PictureModel } from '../lib/core/card/build-picture.ts';
import { formatNumber, formatValue } from '../lib/core/i18n/format-value.ts';
import { keyOf } from '../lib/core/i18n/name-speaker.ts';
import { PictureAxis } from './PictureAxis.tsx';
import { type Speech, useSpeech } from './translate-context.ts';

/** Every figure on record for a question, one line a unit, with the page's own figure as a ring. Nothing to draw: only what is said instead. */
export function Picture({ picture, numeric }: { picture: PictureModel; numeric: boolean }) {
  const { t } = useSpeech();
  const apart = picture.lines.length === 0 && numeric;
  return (
    <>
      {picture.lines.map((line) => (
        <Line key={`${line.unit} ${line.bearer}`} line={line} several={picture.lines.length > 1} />
      ))}
      {picture.pageApart && <p class="px-note">{t('pictureApartFromPage')}</p>}
      {apart && <p class="px-note">{t('pictureApart')}</p>}
      {picture.lines.length > 0 && picture.listed.length > 0 && <p class="px-note">{t('pictureListed')}</p>}
    </>
  );
}

/** The list says all that the image shows, so that only one of them is read. Several lines have scales of their own, and say so. */
function Line({ line, several }: { line: PictureLine; several: boolean }) {
  const speech = useSpeech();
  const { t, language } = speech;
  const ends = [line.scale.from, line.scale.to].map((end) => formatNumber(end, line.unit, language));
  return (
    <figure class="px-picture">
      <figcaption>
        {captionOf(line, speech)}
        {several && <span class="px-scale">{t('scaleNote', ends)}</span>}
      </figcaption>
      <PictureAxis line={line} />
      <ul class="px-hidden" aria-label={t('pictureAxis', ends)}>
        {line.dots.map((dot) => (
          <li key={`${dot.positions[0]} ${dot.family}`}>{describeDot(dot, line.unit, speech)}</li>
        ))}
        {line.page && <li>{speech.t('thisPageValue', [formatValue(line.page.value, line.unit, speech)])}</li>}
      </ul>
    </figure>
  );
}

function captionOf(line: PictureLine, { t }: Speech): string {
  const unit = t(`unit_${line.unit}`);
  return line.bearer === null ? unit : t('unitOfSide', [unit, t(`side_${keyOf(line.bearer)}`)]);
}

function describeDot(dot: PictureDot, unit: string, speech: Speech): string {
  const who = dot.sides.length > 0 ? dot.sides.map((side) => speech.t(`side_${keyOf(side)}`)) : [speech.t('speakerArticle')];
  return `${formatValue(dot.value, unit, speech)} (${who.join(', ')})`;
}
