import { expect, test } from 'vitest';
import { workTime } from '../../tests/support/workTime.ts';
import { readZipPoints } from '../catalog/gazetteer.ts';
import { readTowns } from '../catalog/towns.ts';
import { readsAsDistress } from './distress.ts';
import { STATES } from './state.ts';

const DISTRESS = `
kill myself | kill my self | Kill Myself | kil myself | killing myself | i want to kill myself | kill mysefl | kll myself
how to kill myself | i'm going to kill myself | kill me | kms | i wanna kms | killl myself | going to hang myself
suicide | suicidal | sucide | suiside | suicde | suicid | sucidal | suicidal thoughts | suicide loss group | siucide
suicide hotline | feeling suicidal | commit sucicide | SUICIDE | I am suicidal, help | sucidial
want to die | i want to die | wanna die | i want die | i just want to die | want to dei | wish i was dead | wish I were dead
i want to be dead | ready to die | i feel like dying | better off dead | better off without me | i need to die
end it all | end my life | ending my life | end it | take my life | taking my own life | take my own life tonight
hurt myself | hurt my self | hurting myself | harm myself | cut myself | cutting myself | cut my wrists | self harm | self-harm | selfharm
no reason to live | nothing to live for | tired of living | not worth living | sick of being alive | i can't live like this
don't want to live | dont want to live anymore | I don’t want to be here anymore | do not want to be alive | dont wanna live
can't go on | cant go on anymore | cannot go on | i cant take it anymore | i hate my life | hate myself
overdose | over dose on pills | shoot myself | drown myself | unalive | jump off a bridge | goodbye world | never wake up again
help me | HELP | 988 | 911 | 988 lifeline | crisis | crisis line | i am in crisis | i'm in a crisis | crisis hotline
quiero morir | quiero morirme | kiero morir | qiero morir | me quiero morir | yo quiero morir ya | quiero mori | quisiera morirme
no quiero vivir | ya no quiero vivir | no quiero vivir más | no quiero seguir viviendo | no kiero vivir | no quiero bivir
matarme | quiero matarme | me voy a matar | voy a matarme | me quiero matar | me mato | me boy a matar
suicidio | suicidarme | quiero suicidarme | suisidarme | suicida | pensamientos suicidas | sucidio | suisidio
quitarme la vida | acabar con mi vida | acabar con todo | terminar con mi vida | terminar con todo
cortarme | hacerme daño | hacerme dano | aserme daño | lastimarme | ahorcarme
no puedo más | ya no puedo mas | ya no aguanto más | cansado de vivir | cansada de la vida | no vale la pena vivir
quisiera estar muerta | mejor muerto | estarían mejor sin mí | ganas de morir | no tengo razón para vivir | odio mi vida
quiero desaparecer | no quiero despertar | ayuda | en crisis | línea de crisis | me quiero quitar la vida
`;

const ORDINARY = `
60201 | 30030 | 00901 | 98801 | 91101 | 60201-1234 | 98-8 Oak | 9880 | 10001 | 96910
Killeen TX | Killeen | Kill Devil Hills NC | Kill Devil Hills | Kill Buck NY | Killingly CT | Killington VT | Killbuck OH | Peekskill | Catskill NY | Fishkill
Hope | Hope AR | New Hope PA | Good Hope | Hope Mills NC | Hopedale | Hopewell VA | Hope Church | Hope House | Hope center Tuesday
Die | Dyer IN | Dyersburg | Dyess AFB | Diehlstadt | Dieterich IL | Dead | Deadwood SD | Deadhorse AK | Death Valley | Dead Lake | Dyersville
Evanston | Evanston, IL | evanston il | St. Louis | Saint Louis MO | st paul mn | Ft Worth | Fort Worth, TX | Mt Vernon | Mount Vernon NY
Springfield | springfeild il | Decatur, ga | Salem | Portland | Portland OR | Columbus | Austin tx | Los Angeles | San José | San Juan PR
New York | Brooklyn | Manhattan | Queens | Bronx | Staten Island | Chicago | Houston | Phoenix | Philadelphia | Cutler | Cut Bank MT | Cut Off LA | Cutten CA
South End | West End NC | Land O Lakes | Travelers Rest | Endicott NY | End of the road | Endwell NY | North Bend | World's End | Enders | Mile End
methodist church tuesday | church 60201 | st marks church | first baptist | library | public library monday | community center | hospital
tuesday in Evanston | tuesday evening | wednesday morning | saturday | online | zoom | in person near me | groups near me | group this week
support group | recovery support group | connection | nami connection | NAMI | nami chicago | peer support | bipolar group | depression support group
anxiety | depression | schizophrenia | ptsd | veterans group | lgbtq | young adults | women's group | men only | family support | living with depression
grupo de apoyo | grupo en español | miércoles | iglesia | grupos en línea | cerca de mí | San Antonio | Santa Fe | El Paso | apoyo para jóvenes
depresión | ansiedad | bipolar | veteranos | mujeres | grupo los martes | biblioteca | Vida Nueva | Nueva Vida church | Casa de Vida | Ayuda Center
Life Church | Living Hope | Living Water church | New Life center | Lifespring | Tree of Life | Better Living | Bread of Life | Ready NJ | life center
Sussex | Suisun City CA | Suitland MD | Seaside OR | Surfside FL | Sunnyside WA | Southside | Sunside | Sucasunna | Suwanee | Suncity | Sidney
Hurt VA | Hurtsboro AL | Hurley | Harmony PA | Harmon | Self KS | Selfridge | Wants | Want Ranch | Wantagh NY | Whynot NC | Nothing AZ
Tired Creek | Goodbye AZ | Jump River WI | Accident MD | Hell MI | Hurricane WV | Battle Creek | Gunpoint | Shooting Creek NC | Burns OR | Burnsville
Boring OR | Needmore | Needles CA | Need a ride | want a group near Boston | going to Denver | ready for group | help with depression | crisis center | Helper UT
Overland Park | Overton | Dover DE | Lifeline Church Road | Murrieta | Morirville | Matamoros | Matador TX | Todos Santos | Mori | Muerto Canyon
who can go | how do i join | what is connection | is it free | drop in | parking | wheelchair | step free | asl interpreter | sign language
going to Death Valley | ft worth new life church | point of rocks living water | voy a Matamoros | voy a Puerto Rico | quiero un grupo en Puerto Rico | Hill, ME | take my wife | can't go on Tuesdays | bring my wife | Socorro NM | Socorro | mejor grupo | lifeline church | South End Boston | West Point
how to become a facilitator | facilitator training | 6 pm | evening group | weekend | 18 and over | hablo español | quiero un grupo | necesito un grupo en español | voy a Chicago
`;

const listed = (table: string): readonly string[] =>
  table
    .split(/[|\n]/u)
    .map((text) => text.trim())
    .filter((text) => text !== '');

test.each(listed(DISTRESS))('hears "%s"', (text) => {
  expect(readsAsDistress(text)).toBe(true);
});

/** Every way to leave out a letter, to write one twice, or to swap two that stand together. */
const slips = (phrase: string): readonly string[] =>
  Array.from(phrase, (letter, at) => [
    phrase.slice(0, at) + phrase.slice(at + 1),
    phrase.slice(0, at) + letter + phrase.slice(at),
    phrase.slice(0, at) + (phrase[at + 1] ?? '') + letter + phrase.slice(at + 2),
  ]).flat();

test.each(['suicide', 'suicidal', 'kill myself', 'hurt myself', 'suicidio', 'matarme', 'quiero morir', 'suicidarme'])(
  'hears "%s" with any letter left out, doubled or swapped',
  (phrase) => {
    expect(slips(phrase).filter((slip) => !readsAsDistress(slip))).toEqual([]);
  },
);

test('knows at least sixty ways to say it, and two hundred ordinary searches', () => {
  expect(new Set(listed(DISTRESS)).size).toBeGreaterThanOrEqual(60);
  expect(new Set(listed(ORDINARY)).size).toBeGreaterThanOrEqual(200);
});

test('takes no ordinary search for distress', () => {
  expect(listed(ORDINARY).filter(readsAsDistress)).toEqual([]);
});

test('takes no town, no state and no ZIP code for distress', () => {
  const towns = new Set([...readZipPoints(), ...readTowns()].map(({ city, state }) => `${city}, ${state}`));
  for (const { name } of Object.values(STATES)) towns.add(name);
  expect(towns.size).toBeGreaterThan(30_000);
  expect([...towns].filter(readsAsDistress)).toEqual([]);
  expect(readZipPoints().filter(({ zip }) => readsAsDistress(zip))).toEqual([]);
}, 30_000);

test.each([
  ['nothing', ''],
  ['ten thousand letters', 'kil'.repeat(3334)],
  ['ten thousand words', 'want to '.repeat(5000)],
  ['half a character', '\ud83d kill'],
  ['a word of JavaScript', 'constructor __proto__'],
])('is quick and calm about %s', (_, text) => {
  expect(workTime(() => expect(readsAsDistress(text)).toBe(false))).toBeLessThan(1000);
});
