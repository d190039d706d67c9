import { globSync, readFileSync } from 'node:fs';
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
i should just die | how to die | painless way to die | painless ways to die | how many pills to die | let me die | should i die
took too many pills | i took all my pills | swallowed all the pills | a bottle of pills | od on pills | overdosing | i overdosed on pills
end it tonight | end it all tonight | end it now | want the pain to stop | just kill me | please kill me now | kil me
ways to kill yourself | kill yourself | kill urself | kys | im gonna kms | i wanna kms rn | going to kms | s u i c i d e | K.Y.S.
un-alive myself | unaliving myself | unaliving | sewerslide | sewer slide | iwanttodie | i wantto die | wanttodie | quieromorir
i dont deserve to live | i don't deserve to be alive | life isnt worth living | life is not worth living | it isn’t worth living
whats the point of living | what is the point of life | no reason to go on | no point going on | no point living
hope i dont wake up | dont want to wake up | hope I never wake up | cant keep living like this | cant keep going | can't do this anymore
i wish i was never born | i wish i didnt exist | wish I wasn't here | wish i wasnt alive | gun to my head | gun in my mouth
jump in front of a train | jump under a train | drive off a bridge | drive my car into a tree | no one would care if i died | who would miss me if I was gone
my friend wants to kill himself | she wants to kill herself | wants to hurt herself | my son is cutting himself | they want to kill themselves | he wants to die
call 988 | text 988 | 9-8-8 | call 9 8 8 please | 9-1-1 | 988 please | call 911 now | dial 988 | chat 988
i need help | need help now | someone help me | can somebody please help me | plz help | pls help me | help help | hlep | I really need help right now
emergency | it's an emergency | emergancy | crisis text line | mental health crisis | mental health emergency | help line | helpline | call a crisis line
me quiero ahorcar | me voy a ahorcar | me quiero hacer daño | me kiero aser daño | me quiero cortar | me quiero lastimar
ya no quiero estar aquí | no quiero seguir | no quiero seguir así | ya no aguanto | ya no puedo | no aguanto más | ya no puedo más con todo
estoy harto de vivir | harta de la vida | sobredosis | tomar pastillas para morir | tome muchas pastillas | me tomé todas las pastillas
darme un tiro | me quiero dar un tiro | pegarme un tiro | tirarme de un puente | saltar de un edificio | quiero que todo termine | quiero que todo se acabe
ojalá estuviera muerto | mejor me muero | ojalá me muera | quisiera no existir | quisiera no haber nacido | mi vida no tiene sentido | una vida sin sentido
sin ganas de vivir | se quiere matar | quiere suicidarse | mi hijo no quiere vivir | necesito ayuda | necesito ayuda ya por favor | emergencia | es una emergencia | llame al 988 | ayuda urgente
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
911 Oak Ave, Evanston IL | 988 Main St | 988 oak st springfield | 911 9th St | 988 Oak | 988 county road 12 | 911 Church Street Evanston
no puedo ir mas lejos | no puedo mas de 30 minutos | no puedo más tarde | ya no puedo ir los martes | no quiero vivir lejos | no quiero manejar lejos | no quiero seguir buscando grupo
drop off myself | off by myself | end up by myself | hang out by myself | can i come by myself | going by himself | kids drop off | I will drive myself | I have to get there by myself
overdose awareness | overdose prevention | overdose grief group | prevención de sobredosis | quiero morar | off dead end | dead end road | at the dead end | quiero mover el grupo
help finding a group | help me find a group | help with bipolar | mental health help | ayuda para mi hijo | ayuda para depresión | grupo de ayuda | ayuda mutua | busco ayuda para mi hija | necesito ayuda para encontrar un grupo
emergency room | emergency contact | Crisis Center Road | text messages | call first | call before coming | call TX | line dancing | need a group now | i need a group | someone to talk to
can I bring someone | 10 kms | within 5 kms | i need 20 kms | wake forest nc | wake up early | Take the bus | Many Farms AZ | Many LA | Pillsbury | how to get there | how many people come | way to go in
I want to come | I want to come but live far | i don't want to live far from the group | nobody will know i was there | do they care if i am late | what's the point of a group | is it worth going | not worth driving
train station | in front of the train station | front of building | Drive off Bridge Street | 12 Oak Drive off Bridge Rd | jump start | head injury | gun lake mi | head start building | mouth of wilson va
Todos los martes | vida nueva sin drogas | mi vida | buena vida | muchas gracias | puente la reina | saltar | La Puente CA | en el puente | termine a las 8 | mejor hora | tome el bus
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

test.each([
  ...['suicide', 'suicidal', 'kill myself', 'hurt myself', 'suicidio', 'matarme', 'quiero morir', 'suicidarme'],
  ...['kill yourself', 'hurt herself', 'overdosing', 'unaliving', 'sobredosis', 'iwanttodie'],
])('hears "%s" with any letter left out, doubled or swapped', (phrase) => {
  expect(slips(phrase).filter((slip) => !readsAsDistress(slip))).toEqual([]);
});

test('knows at least two hundred and fifty ways to say it, and three hundred ordinary searches', () => {
  expect(new Set(listed(DISTRESS)).size).toBeGreaterThanOrEqual(250);
  expect(new Set(listed(ORDINARY)).size).toBeGreaterThanOrEqual(300);
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

test('takes no name, place or address of a listing for distress', () => {
  const said = globSync('content/groups/**/*.yaml').flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line) => /^\s*(?:name|street|city|arriving|howToJoin|format|audiences): (.+)$/u.exec(line)?.[1] ?? []),
  );
  expect(said.length).toBeGreaterThan(50);
  expect(said.filter(readsAsDistress)).toEqual([]);
});

test.each([
  ['nothing', ''],
  ['ten thousand letters', 'kil'.repeat(3334)],
  ['ten thousand words', 'want to '.repeat(5000)],
  ['half a character', '\ud83d kill'],
  ['a word of JavaScript', 'constructor __proto__'],
])('is quick and calm about %s', (_, text) => {
  expect(workTime(() => expect(readsAsDistress(text)).toBe(false))).toBeLessThan(1000);
});
