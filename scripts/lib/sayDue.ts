import type { DueGroup } from '../../src/domain/freshnessReport.ts';
import type { HolidayQuestion } from '../../src/domain/holidayQuestions.ts';
import type { Strings } from '../../src/strings/stringsFor.ts';

/** How far a listing can be trusted and what happens to it next, as the end of a line. */
export function sayDue({ group, freshness, askFirstFrom, unlistedFrom }: DueGroup, strings: Strings): string {
  const words = strings.freshness;
  const { confirmedOn } = group;
  if (confirmedOn === undefined || askFirstFrom === undefined || unlistedFrom === undefined)
    return words.neverConfirmed;
  const say = (date: string) => strings.time.date(Temporal.PlainDate.from(date));
  switch (freshness) {
    case 'unlisted':
      return words.unlisted(say(confirmedOn));
    case 'ask-first':
      return words.askFirst(say(confirmedOn), say(unlistedFrom));
    case 'confirmed':
      return words.confirmed(say(confirmedOn), say(askFirstFrom));
  }
}

export function sayQuestion({ group, holiday }: HolidayQuestion, { freshness: words, time }: Strings): string {
  const date = time.weekdayAndDate(Temporal.PlainDate.from(holiday.date));
  const ask = holiday.isObserved ? words.observed : words.question;
  return ask(date, words.holidays[holiday.name], group.name);
}
