import type { Counts } from '../domain/searchGroups.ts';
import { ATTENDANCES, type SearchQuery } from '../domain/searchQuery.ts';
import { REACHES } from '../domain/travel.ts';
import { WEEKDAYS } from '../domain/weekday.ts';
import type { FinderStrings } from '../strings/en/finder.ts';

interface Props {
  readonly words: FinderStrings;
  readonly query: SearchQuery;
  readonly counts: Counts;
  readonly onAsk: (query: SearchQuery) => void;
}

/** How far, which days, in which way. A choice that would leave nothing is not shown, unless it is the one made. */
export function Filters({ words, query, counts, onAsk }: Props) {
  const days = WEEKDAYS.filter((day) => (counts.days.get(day) ?? 0) > 0 || query.days.includes(day));
  const ways = ATTENDANCES.filter((way) => (counts.attending.get(way) ?? 0) > 0 || query.attending.includes(way));
  return (
    <div className="finder__filters" role="group" aria-label={words.filters}>
      <div className="field">
        <label htmlFor="finder-within">{words.within}</label>
        <select
          id="finder-within"
          value={String(query.within)}
          onChange={({ currentTarget }) => {
            const within = REACHES.find((minutes) => String(minutes) === currentTarget.value);
            if (within !== undefined) onAsk({ ...query, within });
          }}
        >
          {REACHES.map((minutes) => (
            <option key={minutes} value={String(minutes)}>
              {words.withinMinutes(minutes)}
            </option>
          ))}
        </select>
      </div>
      {days.length > 0 && (
        <fieldset className="field">
          <legend>{words.day}</legend>
          <div className="toggles">
            {days.map((day) => (
              <Toggle
                key={day}
                name={words.time.weekdayShort(day)}
                fullName={words.time.weekday(day)}
                count={counts.days.get(day) ?? 0}
                on={query.days.includes(day)}
                onSwitch={() => onAsk({ ...query, days: switched(WEEKDAYS, query.days, day) })}
              />
            ))}
          </div>
        </fieldset>
      )}
      {ways.length > 0 && (
        <fieldset className="field">
          <legend>{words.attend}</legend>
          <div className="toggles">
            {ways.map((way) => (
              <Toggle
                key={way}
                name={words.attending[way]}
                count={counts.attending.get(way) ?? 0}
                on={query.attending.includes(way)}
                onSwitch={() => onAsk({ ...query, attending: switched(ATTENDANCES, query.attending, way) })}
              />
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}

interface ToggleProps {
  readonly name: string;
  /** What the short name stands for. */
  readonly fullName?: string;
  readonly count: number;
  readonly on: boolean;
  readonly onSwitch: () => void;
}

function Toggle({ name, fullName, count, on, onSwitch }: ToggleProps) {
  return (
    <label className="toggle">
      <input
        type="checkbox"
        checked={on}
        aria-label={fullName === undefined ? undefined : `${fullName}, ${count}`}
        onChange={onSwitch}
      />
      <span>
        {name} <b>{count}</b>
      </span>
    </label>
  );
}

/** The choices with one switched on or off, in their usual order. */
const switched = <Choice,>(all: readonly Choice[], chosen: readonly Choice[], one: Choice): readonly Choice[] =>
  all.filter((choice) => (choice === one ? !chosen.includes(one) : chosen.includes(choice)));
