/**
 * First names that are common in the United States, and their short forms. Those
 * that are as much the name of a town, a month or a virtue are left out: Austin,
 * April, Hope. Whether two words with capitals are a person or a place cannot be
 * known; a first name that everybody knows makes it near certain.
 */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abby abdul abigail abraham adam adrian adriana aisha alan albert alberto alejandra alejandro alex alexa alexander alexandra alexis alfonso
  alfred alfredo alice alicia alison allen allison alma alyssa amanda amber amit amy ana andre andrea andres andrew andy angela angelica angie anita ann anna anne
  annette annie anthony antonio ariana ariel armando arthur arturo ashley audrey barb barbara barry beatriz becky ben benjamin bernard bernice beth
  bethany betsy betty beverly bill billy bob bobby bonnie brad bradley brandon brandy brenda brent brett brian brianna bridget brittany bruce bryan caleb
  calvin cameron camila candace carl carla carlos carmen carol caroline carolyn carrie casey cassandra catherine cathy cecilia cesar chad charles charlie
  cheryl chris christina christine christopher cindy claire clara claudia cody colleen connie corey courtney craig cristina curtis cynthia   damian dan dana daniel daniela danielle danny darlene darrell dave david dean deb debbie deborah debra dennis derek derrick diana diane diego
  dolores don donald donna doris dorothy doug douglas duane dustin dwayne ebony ed eddie eduardo edward edwin eileen elaine elena elijah elizabeth ella ellen
  elsa emilio emily emma enrique eric erica erik erika erin ernesto esteban esther ethan evan evelyn fatima felicia felipe fernando francesca
  francis frank fred gabriel gabriela gail gary gene george gerald gerardo gina giovanni gladys glenn gloria gordon graciela greg gregory
  guillermo gwen hannah harold harry heather hector heidi helen henry holly howard hugo ian ignacio imani irene irma isaac isabel isabella isaiah ivan
  jack jackie jacob jacqueline jaime jake jamal james jamie jan jane janet janice jared jason javier jay jean jeff jeffrey jen jenna jennifer jenny
  jeremy jerome jerry jesse jessica jesus jill jim jimmy jo joan joanna joanne jocelyn joe joel joey john johnny jon jonathan jorge jose josefina joseph
  josh joshua joyce juan juana juanita judith judy julia julian juliana julie julio justin kaitlyn karen kari karina karla kate katherine kathleen kathryn kathy
  katie kayla keith kelly ken kenneth keisha kenya kevin kim kimberly kristen kristin kristina kristine kurt kyle lakisha larry latasha latoya laura lauren laurie
  lawrence leah leo leon leonard leslie leticia liam lillian linda lindsay lindsey lisa liz lois lorena lorenzo loretta lori lorraine louis lucas lucia
  lucy luis luisa luke luz lydia lynn magdalena malik manuel marc marcela marcia marco marcos marcus margaret margarita maria mariah mariana maribel marie marilyn
  mario marisol marissa marjorie mark marlene marsha marta martha martin marvin mary matt matthew maureen maurice max maya megan mei melanie melinda melissa
  melvin meredith michael micheal michele michelle miguel mike mildred miranda miriam mohamed mohammed molly monica morgan muhammad myra nadia nancy naomi
  natalia natalie nathan nathaniel neil nicholas nick nicolas nicole nina noah noel nora norma norman olga olivia omar oscar pablo pam pamela pat patrice
  patricia patrick patty paul paula pauline pedro peggy pete peter phil philip phillip phyllis priya rachel rafael ralph ramon ramona randall randy raquel raul ray
  raymond rebecca regina renee rhonda ricardo richard rick ricky rita rob robert roberta roberto robin rocio rod rodney rodrigo roger roland ron ronald rosa
  rosalind rosario rosemary ross roxanne roy ruben russell ruth ryan sabrina sally salvador sam samantha samuel sandra sanjay sara sarah saul scott sean
  sebastian sergio seth shane shannon sharon shawn sheila shelby shelly sherri sherry shirley sofia sonia sophia stacey stacy stan stanley stephanie stephen steve
  steven stuart sue susan suzanne sylvia tamara tammy tania tanya tara tasha ted teresa terrence terri terry theodore theresa thomas tiffany tim timothy tina todd tom
  tommy toni tony tonya tracey tracy travis trevor tyler tyrone valentina valeria valerie vanessa vera veronica vicki vickie victor victoria vincent vivian wanda
  wayne wendy wilfredo william willie xavier ximena yesenia yolanda yvette yvonne zachary zoe`.split(/\s+/u),
);

/** Accents and case do not count: "José" and "JOSE" are one name. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}
