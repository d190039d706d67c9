import { NAMI_HELPLINE } from '../domain/crisisLine.ts';
import type { FinderStrings } from '../strings/en/finder.ts';
import type { HelpStrings } from '../strings/en/finderHelp.ts';
import { helpLineNow } from './helpLineNow.ts';
import { Rung } from './Rung.tsx';

interface Props {
  readonly words: FinderStrings;
  readonly help: HelpStrings;
  readonly now: Temporal.Instant;
}

/** The NAMI HelpLine, and whether it answers at this moment. */
export function HelpLineRung({ words: { time }, help, now }: Props) {
  const { call, text, timeZone, opensHour, closesHour } = NAMI_HELPLINE;
  const found = helpLineNow(now);
  const zone = time.zone(timeZone);
  const clock = (hour: number) => Temporal.PlainTime.from({ hour });
  return (
    <Rung id="rung-helpline" title={help.helpLine} sign="ask">
      <p className={`rung__hours${found.open ? ' rung__hours--open' : ''}`}>
        {found.open
          ? help.helpLineOpen(time.clock(found.until.toPlainTime()), zone)
          : help.helpLineClosed(
              time.weekdayAndDate(found.opens.toPlainDate()),
              time.clock(found.opens.toPlainTime()),
              zone,
            )}
      </p>
      <p>
        {help.helpLineWords} {help.helpLineHours(time.fromTo(clock(opensHour), clock(closesHour)), zone)}
      </p>
      <ul className="rung__ways">
        <li>
          <a className="link-line" href={call.href}>
            {help.callNumber(call.text)}
          </a>
        </li>
        <li>
          <a className="link-line" href={text.href}>
            {help.textTo(text.word, text.text)}
          </a>
        </li>
      </ul>
    </Rung>
  );
}
