import type { ReactNode } from 'react';
import type { IconName } from '../styles/icons.ts';
import { Icon } from './Icon.tsx';

interface Props {
  readonly id: string;
  readonly title: string;
  /** 988 has its own number and its own colour. */
  readonly sign: IconName | '988';
  readonly children: ReactNode;
}

/** One step of what there is where no Group is in reach. */
export function Rung({ id, title, sign, children }: Props) {
  return (
    <li className={`rung${sign === '988' ? ' rung--crisis' : ''}`}>
      <span className="rung__sign" aria-hidden="true">
        {sign === '988' ? sign : <Icon name={sign} />}
      </span>
      <section className="rung__words" aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        {children}
      </section>
    </li>
  );
}
