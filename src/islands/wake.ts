import { createElement, type ComponentType } from 'react';
import { hydrateRoot } from 'react-dom/client';

/**
 * Makes a component that is in the page alive. The element around it has this id, and in
 * `data-props` what the component was given when the page was made.
 */
export function wake<Props extends object>(id: string, Component: ComponentType<Props>): void {
  const place = document.getElementById(id);
  const props: unknown = JSON.parse(place?.dataset['props'] ?? 'null');
  // They were written by the page that names this component, and are of its type.
  const areProps = (content: unknown): content is Props => typeof content === 'object' && content !== null;
  if (place !== null && areProps(props)) hydrateRoot(place, createElement(Component, props));
}
