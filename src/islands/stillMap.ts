/**
 * How every map here behaves: its own buttons and keys in place of Leaflet's, and
 * nothing that moves by itself. `zoomSnap` lets a reach fit the frame; nothing here
 * is made of tiles that would blur.
 */
export const STILL_MAP = {
  zoomSnap: 0.25,
  attributionControl: false,
  zoomControl: false,
  keyboard: false,
  scrollWheelZoom: false,
  boxZoom: false,
  inertia: false,
  zoomAnimation: false,
  markerZoomAnimation: false,
  fadeAnimation: false,
} as const;
