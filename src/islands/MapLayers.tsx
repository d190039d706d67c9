import { latLngBounds, type Polygon as LeafletPolygon } from 'leaflet';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Point } from '../domain/distance.ts';
import { countedCounties, countedStates } from './countedPlaces.ts';
import { CrowdList } from './CrowdList.tsx';
import { GroundLayer } from './GroundLayer.tsx';
import { GroundNames } from './GroundNames.tsx';
import { groundNames } from './groundNames.ts';
import { roomOfTools, sidesOf, toLatLng, ZOOM_OF_STATES } from './mapGeometry.ts';
import { MapMarks } from './MapMarks.tsx';
import { countMarks, doorKey, MOST_ZOOM, restMarks, restOf, rowMarks, type MapMark } from './mapMarks.ts';
import type { LoadedMapProps } from './mapTypes.ts';
import { boxesOfOrigin, OriginMark } from './OriginMark.tsx';
import { clusterPoints } from './pointClusters.ts';
import { ReachLayer } from './ReachLayer.tsx';
import { standAside } from './standAside.ts';
import { StreetLayer } from './StreetLayer.tsx';
import { TownAreas } from './TownAreas.tsx';
import { TownLabels } from './TownLabels.tsx';
import type { Box } from './placeMarks.ts';
import { useMapView, type MapView } from './useMapView.ts';
import { useOutlines } from './useOutlines.ts';

/** How near to each other Groups are drawn as one mark. Unit: CSS pixels. */
const CLUSTER_RADIUS = 56;
const COUNT_RADIUS = 46;

/** What lies on the map: the ground, the reach, names and marks. Only what is in view is in the page. */
export function MapLayers(props: LoadedMapProps) {
  const { words, language, rows, matches, origin, originName, reachMiles, selected, onSelect, onReveal, tiles } = props;
  const view = useMapView();
  const { map, zoom, scale } = view;
  const sides = sidesOf(view.bounds);
  const outlines = useOutlines(props, { zoom, sides });
  const [land, setLand] = useState<LeafletPolygon | null>(null);
  const [listed, setListed] = useState<{ readonly crowd: string; readonly rows: readonly number[] }>();
  const [focusOn, setFocusOn] = useState<{ readonly key: string }>();
  const revealing = useRef(false);
  useEffect(() => setListed(undefined), [matches]);
  useEffect(() => {
    // The mark that was pressed is gone; what came in its place has the focus, unless that has left the map since.
    if (revealing.current && selected !== undefined && map.getContainer().contains(document.activeElement)) {
      setFocusOn({ key: doorKey(selected) });
    }
    revealing.current = false;
  }, [selected]);

  const rest = useMemo(() => clusterPoints(restOf(matches, rows), CLUSTER_RADIUS * scale), [matches, rows, scale]);
  const counties = useMemo(
    () => clusterPoints(countedCounties(outlines, words, { origin, miles: reachMiles }), COUNT_RADIUS * scale),
    [outlines, words, origin, reachMiles, scale],
  );
  const states = useMemo(
    () => clusterPoints(countedStates(outlines, language, ZOOM_OF_STATES), COUNT_RADIUS * scale),
    [outlines, language, scale],
  );

  const ground = { map, sides, scale, words };
  const numbered = rowMarks({ ...ground, rows, selected });
  const boxesOf = (some: readonly { readonly box: Box }[]) => some.map(({ box }) => box);
  const own = [...numbered, ...standAside(restMarks(ground, rest), boxesOf(numbered), scale)];
  const kept = [...boxesOfTools(view), ...boxesOfEdges(view)];
  const counted = countMarks(ground, zoom < ZOOM_OF_STATES ? states : counties, [...boxesOf(own), ...kept]);
  const marks = [...own, ...counted];
  const boxes = [...boxesOf(marks), ...kept];
  const here = origin === undefined ? undefined : { ...spotOf(view, origin), name: originName, scale, taken: boxes };

  // Every box so far, the one of the visitor's own mark too, stays clear of names.
  const occupied = [...boxes, ...(here === undefined ? [] : boxesOfOrigin(here))];
  const names = tiles === undefined ? groundNames(view, words, occupied) : [];

  const press = (mark: MapMark) => {
    const { press: wanted } = mark;
    if (wanted.kind === 'select') onSelect(wanted.id);
    else if (wanted.kind === 'reveal') {
      revealing.current = true;
      onReveal(wanted.rowCount);
    } else if (wanted.kind === 'list') setListed({ crowd: mark.key, rows: wanted.rows });
    else zoomTo(wanted.points, wanted.atLeast);
  };
  const zoomTo = (points: readonly Point[], atLeast: number) => {
    const bounds = latLngBounds(points.map(toLatLng));
    const fitting = points.length === 1 ? 0 : map.getBoundsZoom(bounds.pad(0.25));
    map.setView(bounds.getCenter(), Math.min(MOST_ZOOM, Math.max(atLeast, fitting, zoom + 1)), { animate: false });
  };

  return (
    <>
      {tiles === undefined ? (
        <GroundLayer outlines={outlines} zoom={zoom} onLand={setLand} />
      ) : (
        <StreetLayer tiles={tiles} />
      )}
      {origin !== undefined && (
        <ReachLayer origin={origin} reachMiles={reachMiles} measured={props.measured === true} land={land} />
      )}
      <TownAreas rows={rows} sides={sides} />
      {tiles === undefined && (
        <>
          <GroundNames names={names} />
          <TownLabels view={view} states={outlines.states} taken={[...occupied, ...boxesOf(names)]} />
        </>
      )}
      {here !== undefined && <OriginMark {...here} />}
      <MapMarks
        marks={marks}
        focusOn={focusOn}
        onPress={press}
        onFocus={({ x, y }) => map.panInside(map.layerPointToLatLng([x, y]), { animate: false, padding: [30, 50] })}
      />
      {listed !== undefined && (
        <CrowdList
          words={words}
          rows={rows}
          members={listed.rows}
          onSelect={(id) => {
            setListed(undefined);
            onSelect(id);
            setFocusOn({ key: doorKey(id) });
          }}
          onClose={() => {
            setListed(undefined);
            setFocusOn({ key: listed.crowd });
          }}
        />
      )}
    </>
  );
}

function spotOf({ map }: MapView, point: Point): { readonly x: number; readonly y: number } {
  const { x, y } = map.latLngToLayerPoint(toLatLng(point));
  return { x, y };
}

/** "Search this area", above in the middle. Unit: CSS pixels. */
const SEARCH_HERE = { width: 210, height: 62 };

function boxesOfTools({ map, width, height, scale }: MapView): readonly Box[] {
  const { x, y } = map.containerPointToLayerPoint([0, 0]);
  const tools = roomOfTools(width, scale);
  return [
    { left: x + width - tools.width, right: x + width, top: y + height - tools.height, bottom: y + height },
    {
      left: x + (width - SEARCH_HERE.width * scale) / 2,
      right: x + (width + SEARCH_HERE.width * scale) / 2,
      top: y,
      bottom: y + SEARCH_HERE.height * scale,
    },
  ];
}

/** So much of a disc may be cut off and its number still be read. Unit: CSS pixels. */
const CUT = 8;

/** All around the map: what touches these would be cut by its edge. */
function boxesOfEdges({ map, width, height }: MapView): readonly Box[] {
  const { x, y } = map.containerPointToLayerPoint([0, 0]);
  const [left, top, right, bottom] = [x - CUT, y - CUT, x + width + CUT, y + height + CUT];
  return [
    { left: left - width, right: left, top, bottom },
    { left: right, right: right + width, top, bottom },
    { left, right, top: top - height, bottom: top },
    { left, right, top: bottom, bottom: bottom + height },
  ];
}
