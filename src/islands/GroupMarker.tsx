import { divIcon, DomEvent } from 'leaflet';
import { useEffect, useMemo, useState } from 'react';
import { Marker } from 'react-leaflet';
import type { MeasuredMatch } from '../domain/searchGroups.ts';
import { toLatLng } from './mapGeometry.ts';
import { moveFocus } from './moveFocus.ts';

interface Props {
  readonly match: MeasuredMatch;
  readonly number: number;
  /** Its name: the number in the list, then the Group. */
  readonly label: string;
  readonly selected: boolean;
  /** How far beside its point it stands, where several Groups share one. Unit: CSS pixels. */
  readonly beside: number;
  readonly onSelect: (groupId: string) => void;
}

/** The door is 34 px tall on a target of 44 px, and its point is at the foot. Unit: CSS pixels. */
const SIZE = 44;

/**
 * A Group on the map: a real button, made once, so that it keeps the focus while it
 * changes. All markers together are one Tab stop.
 */
export function GroupMarker({ match, number, label, selected, beside, onSelect }: Props) {
  const { group, freshness, point } = match;
  const [button] = useState(() => document.createElement('button'));
  const icon = useMemo(
    () =>
      divIcon({
        html: button,
        className: 'map-marker',
        iconSize: [SIZE, SIZE],
        iconAnchor: [SIZE / 2 - beside, SIZE],
      }),
    [button, beside],
  );

  useEffect(() => {
    button.type = 'button';
    button.textContent = String(number);
    button.dataset['number'] = String(number);
    button.tabIndex = number === 1 ? 0 : -1;
    button.ariaLabel = label;
  }, [button, number, label]);

  useEffect(() => {
    const unsure = freshness !== 'confirmed' || group.status !== 'running' || group.precision === 'town';
    button.className = `map-door${unsure ? ' map-door--unsure' : ''}`;
    button.ariaPressed = String(selected);
  }, [button, freshness, group, selected]);

  useEffect(() => {
    const select = () => onSelect(group.id);
    const move = (press: KeyboardEvent) => moveFocus(press, markersOf(button));
    DomEvent.disableClickPropagation(button);
    button.addEventListener('click', select);
    button.addEventListener('keydown', move);
    return () => {
      button.removeEventListener('click', select);
      button.removeEventListener('keydown', move);
    };
  }, [button, group.id, onSelect]);

  return (
    <Marker
      position={toLatLng(point)}
      icon={icon}
      keyboard={false}
      interactive={false}
      zIndexOffset={selected ? 10_000 : 0}
    />
  );
}

/** Every marker of the map that holds this one, in the order of the list. */
function markersOf(button: HTMLButtonElement): readonly HTMLButtonElement[] {
  const markers = button.closest('.leaflet-marker-pane')?.querySelectorAll<HTMLButtonElement>('.map-door') ?? [];
  return [...markers].sort((one, other) => Number(one.dataset['number']) - Number(other.dataset['number']));
}
