"""Common given names that tell a person's sex far more often than not.

Facts of common knowledge, put together by hand (the lists of most frequent names that statistical offices such as the
US Social Security Administration publish are in the public domain); names common for both sexes are left out.
"""

from .listed import listed

MALE = listed(
    """
    aaron abbas abdul abdullah abraham adam adrian ahmad ahmed alain alan albert alberto alejandro alex
    alexander alexandre alexei alfred ali alistair amir anders andre andreas andrei andres andrew andy anthony
    antoine anton antonio antónio arjun arnold arthur asif austin barack barry bashar ben benjamin bernard
    bernie bill bilal bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan caleb
    calvin carl carlos chad charles charlie chris christian christopher chuck claude clint cody cole colin
    connor conor craig curtis cyril dale damian dan daniel danny darren dave david dean dennis derek diego
    dimitri dmitri dmitry dominic don donald doug douglas duncan dustin dwight dylan earl ed eddie edgar eduardo
    edward edwin elijah elliott emil emmanuel enrique eric erik ernest ethan eugene evan fabian farhan felipe
    felix fernando francesco francis francisco francois françois frank franklin fred frederick gabriel gareth
    garry gary gavin geoff geoffrey george gerald gerard giovanni glen glenn gordon graham greg gregory
    guillermo gustavo guy hamid hans harold harry harvey hassan hector henrik henry herbert herman howard hugh
    hugo hussein ian ibrahim igor imran isaac ismail ivan jack jacob jake jamal james jared jason javier jay
    jeff jeffrey jens jeremiah jeremy jerome jerry jesse jim jimmy joachim joao joaquin joe joel johan johann
    john johnny jon jonas jonathan jorge jose joseph josh joshua josé juan juergen julian julio justin karim
    karl keir keith ken kenneth kevin khalid kirk klaus kurt kyle lance larry lars laurent lawrence lee leo leon
    leonard leonardo liam lloyd louis lucas luigi luis luke malcolm manuel marc marcel marcelo marco marcos
    marcus mario mark markus martin marvin masoud mathieu matt matteo matthew matthias max maxim maxime michael
    michel miguel mike mikhail milan milton mitch mohamed mohammad mohammed morgan moses muhammad murray mustafa
    nathan nathaniel ned neil nelson nicholas nick nicolas nigel nikolai noah noel norman oleg oliver olivier
    omar oscar osama owen pablo patrick paul paulo pavel pedro pete peter phil philip philippe phillip pierre
    piotr rafael rahul raj rajesh ralph ramon randall randy rashid raul ray raymond recep reginald rene ricardo
    richard rick ricky rob robert roberto rodney rodrigo roger rohan roland roman ron ronald ronnie ross roy
    royce rupert russell ryan saad salman sam samir samuel sanjay scott sean sebastian sergei sergey sergio seth
    shane shaun sheldon sidney simon spencer stanley stefan stephan stephen steve steven stewart stuart sunil
    ted terence terry theodore theo thomas tim timothy tobias toby todd tom tomas tommy tony travis trevor
    tristan tyler vadim victor viktor vijay vincent vinod vitaly vladimir volodymyr wade wallace walter warren
    wayne wesley will william willie wolfgang xavier yasser yevhen yousef youssef yuri yusuf zach zachary zeke
    """
)

FEMALE = listed(
    """
    abigail adriana agnes aisha alejandra alexandra alexandria alexis alice alicia alison allison alyssa amanda
    amber amelia amina amy ana anastasia andrea angela angelica angelina anita ann anna annabel anne annette
    annie antonia april aria ashley audrey aurora ava barbara beatrice beatriz becky belinda bella bernadette
    beth bethany betty beverly bonnie brenda bridget brittany brooke camila camilla candace carla carmen carol
    carolina caroline carolyn carrie cassandra catherine cecilia celeste charlotte chelsea cheryl chloe
    christina christine cindy claire clara claudia colleen connie courtney cristina crystal cynthia daisy
    daniela danielle dawn deanna debbie deborah debra denise diana diane dolores donna dora doris dorothy edith
    eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen emily emma erica erika erin
    esther ethel eva eve evelyn faith fatima felicia fiona florence frances francesca gabriela gabriella
    gabrielle gail gemma georgia georgina gina giorgia gladys glenda gloria grace greta gretchen gwen gwendolyn
    hannah harriet hazel heather heidi helen helena hilary hilda hillary holly ida ilhan ines ingrid irene iris
    irina isabel isabella isabelle ivanka ivy jacqueline jane janet janice jasmine jean jeanette jenna jennifer
    jenny jessica jill jo joan joanna joanne josephine joy joyce juanita judith judy julia juliana julianne
    julie juliet june kamala karen karin kate katherine kathleen kathryn kathy katie katrina kayla keira kelly
    kerry kimberly kirsten kristen kristin kristina laila lara larissa laura lauren laurie leah leila lena
    leslie leticia lillian lily linda lindsay lisa liz liza lois lorraine louise lucia lucille lucy luisa lydia
    lynn mabel madeleine madison maggie maja mandy marcia margaret margarita maria mariam mariana marie marilyn
    marina marion marissa marjorie marlene marta martha mary matilda maureen maxine may megan meghan melania
    melanie melinda melissa mercedes meredith mia michelle mildred millie mindy miranda miriam molly mona monica
    monika nadia nancy naomi natalia natalie natasha nicola nicole nina nora norma octavia olga olivia paige
    pamela patricia paula pauline peggy penelope penny petra philippa phoebe phyllis pippa priscilla priya
    rachel ramona rebecca regina renee rhonda rita roberta robin rosa rosalind rose rosemary roxanne ruby ruth
    sabrina sally samantha sandra sara sarah savannah selena serena shannon sharon sheila shelby shelley sherry
    shirley silvia sofia sonia sonja sonya sophia sophie stacey stacy stella stephanie sue susan susana susanna
    suzanne svetlana sylvia tamara tammy tanya tara tatiana teresa tessa thelma theresa tiffany tina tracey
    tracy ursula usha valentina valerie vanessa vera veronica victoria viola violet virginia vivian wanda wendy
    whitney wilma yasmin yolanda yvette yvonne zainab zoe
    """
)

EITHER = listed(
    """
    alexis blake cameron casey charlie dakota dana devon drew eden elliot emerson finley frankie hayden hunter
    jackie jaime jamie jessie jordan kai kendall kim lane leigh lindsey logan lou mackenzie marley micah nat
    nico noor parker pat peyton quinn reese riley river robbie rory rowan ryan sage sam sandy sasha shawn sidney
    skyler sydney taylor toni tracy ashley avery
    """
)

GIVEN_NAMES = MALE | FEMALE | EITHER


def gender_of(given_name: str) -> str | None:
    """Return "male" or "female" for a given name that tells, else None.

    >>> gender_of("Martha"), gender_of("Taylor")
    ('female', None)
    """
    name = given_name.lower()
    if name in EITHER:
        return None
    if name in MALE:
        return None if name in FEMALE else "male"
    return "female" if name in FEMALE else None
