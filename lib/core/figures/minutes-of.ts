/** Returns the minutes since midnight of a matched hour of day, with the text around it; null where it is no hour. */
export function minutesOf([written, hours, minutes]: RegExpMatchArray, around: string): number | null {
  if (!minutes && !/h|uhr|[ap]\.?m/i.test(written)) return null;
  const hour = Number(hours);
  const late = /p\.?m\.?/i.test(written) || /^[^.;]*\b(?:du soir|in the evening)\b/i.test(around);
  if (hour > 23 || Number(minutes ?? 0) > 59) return null;
  return (late && hour < 12 ? hour + 12 : hour) * 60 + Number(minutes ?? 0);
}
