"""Common given names that tell a person's sex far more often than not.

Facts of common knowledge, put together by hand (the lists of most frequent names that statistical offices such as the
US Social Security Administration publish are in the public domain); names common for both sexes are left out. The
genders that they tell were checked on the articles that newsjson is developed on.
"""

from ...common.listed import listed
from ..language import Gender

MALE = listed(
    """
    aaron abbas abdul abdullah abraham adam adrian ahmad ahmed alain alan albert alberto alejandro alex
    alexander alexandre alexei alfred ali alistair amir anders andre andreas andrei andres andrew andy anthony
    antoine anton antonio antónio arjun arnold arthur asif austin barack barry bashar ben benjamin bernard
    bernie bilal bill bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan caleb
    calvin carl carlos chad charles charlie chris christian christopher chuck claude clint cody cole colin
    connor conor craig curtis cyril dale damian dan daniel danny darren dave david dean dennis derek deval diego
    dimitri dmitri dmitry dominic dominik don donald doug douglas duncan dustin dwight dylan earl ed eddie edgar
    eduardo edward edwin efrain elias elijah elliott emil emile emmanuel enrique eric erick erik ernest ernesto
    ethan eugene evan fabian farhan felipe felix fernando francesco francis francisco francois frank franklin
    françois fred frederick fredrik gabriel gareth garry gary gavin geoff geoffrey george gerald gerard gilbert
    giles giovanni glen glenn gordon graham greg gregory guillermo gustavo guy hamid hank hans harold harry
    harvey hassan hector heinrich henrik henry herbert herman hiroshi howard hugh hugo hussein ian ibrahim
    ibrahima igor imran isaac isaiah ismail ivan jack jacob jake jakub jamal james jared jason javier jay
    jean-claude jean-luc jean-pierre jeff jeffrey jens jensen jeremiah jeremy jermaine jerome jerry jerzy jesse
    jim jimmy joachim joao joaquin joaquín joe joel johan johann johannes john johnny jon jonas jonathan jorge
    jose joseph josh joshua josé juan juergen julian julio justin jürgen karim karl keir keith ken kenji kenneth
    kevin khalid kirk klaus kurt kwame kyle lachlan lamar lance larry lars laurent lawrence lee leo leon leonard
    leonardo levi lewis liam lionel lloyd louis luca lucas lucian ludwig luigi luis lukas luke magnus malcolm
    manuel marc marcel marcelo marco marcos marcus marek mario mark markus marlon martin marvin masoud mateo
    mathieu matt matteo matthew matthias maurice max maxim maxime mehmet melvin merrick michael michel micheál
    mick miguel mike mikhail milan milton mitch mohamed mohammad mohammed morgan moritz moses muhammad murray
    mustafa nathan nathaniel naveen ned neil nelson neville niall nicholas nick nicolas nigel nikita nikolai
    noah noel norbert norman oleg oliver olivier omar osama oscar otto owen pablo pat patrick paul paulo pavel
    pedro percy pete peter phil philip philippe phillip pierce pierre piotr pradeep rafael rahul raj rajesh
    ralph ramon randall randy rashid rasmus raul ray raymond recep reggie reginald rene rex ricardo richard rick
    ricky rishi rob robert roberto robin rodney rodolfo rodrigo roger rohan roland rolf roman ron ronald ronnie
    ross roy royce rudy rufus rupert russell ryan saad salman sam samir samuel sandeep sanjay santiago saul
    scott sean sebastian sergei sergey sergio seth shane shaun shawn sheldon sid sidney simon spencer stanley
    stefan stephan stephen steve steven stewart stuart sunil sven syed tariq ted teddy terence terry theo
    theodore thomas tim timothy tobias toby todd tom tomas tommy tomáš tony travis trevor tristan tyler tyrone
    vadim valentin victor vijay viktor vince vincent vinod virgil vitaly vivek vladimir volodymyr wade wallace
    walter warren wayne wesley wilfred will william willie winston wolfgang woody xavier xi yasser yevhen yoshi
    yousef youssef yuri yusuf zach zachary zbigniew zeke
    """
)

FEMALE = listed(
    """
    abby abigail adele agnes aileen aimee aisha alejandra alessandra alexandra alexandria alexis alice alicia
    alison allison alma althea alyssa amanda amber amelia amina amy ana anastasia andrea angela angelica
    angelina angie anita ann anna annabel anne annette annie antonia anya april aria arlene ashley astrid audrey
    aurelia aurora ava barb barbara beatrice beatriz becky belinda bella bernadette bernice beth bethany betty
    beverly bianca birgit bonnie brenda brianna bridget bridgette britney brittany brooke camila camilla candace
    carla carly carmen carol carolina caroline carolyn carolyne carrie cassandra catalina catherine cecilia
    celeste celia charlotte chelsea cheryl chiara chloe christa christina christine cindy claire clara clarissa
    claudia colleen connie consuelo corinne courtney cristina crystal cynthia dagmar daisy daniela danielle
    daphne dawn deanna debbie deborah debra delia della demi denise diana diane dianne dina dolores donna dora
    doris dorothy edith eileen elaine eleanor elena eleni elisa elisabeth elisabetta elise eliza elizabeth ella
    ellen ellie elsa elsie emilia emily emma emmanuelle erica erika erin erna estelle esther ethel eugenia eva
    eve evelyn ewa faith fatima fatma felicia felicity fiona flora florence frances francesca freya gabriela
    gabriella gabrielle gail gemma georgia georgina geraldine gina ginny giorgia giulia giulietta gladys glenda
    gloria grace greta gretchen gwen gwendolyn gwyneth hannah harriet hazel heather heidi helen helena henrietta
    hilary hilda hillary holly hortense ida ilana ilhan imogen ines ingeborg ingrid irene irina iris isabel
    isabella isabelle iva ivanka ivy jacinda jacqueline jada jana jane janelle janet janice janine jasmine jayne
    jean jeanette jeannette jemima jenna jennifer jenny jeri jessica jill jo joan joanna joanne jodie joelle
    josephine josie joy joyce juanita judith judy julia juliana julianne julie juliet juliette june justine kaja
    kamala karen karin karina katarina kate katharina katherine kathleen kathrin kathryn kathy katie katrina
    kayla keira kelly kellyanne kerry khadija kimberly kirsten kirstie krista kristen kristin kristina laila
    lara larissa laura lauren laurie lea leah leanne leila lena lesley leslie leticia liesl liliana lillian lily
    linda lindsay lisa lisbeth liz liza lois lola lorena loretta lorraine louise lucia lucille lucy luisa luz
    lydia lyndsey lynn mabel madeleine madison mae magdalena maggie maja mandy manuela marcia maren margaret
    margarita margot maria mariam marian mariana marie marilyn marina marion marisa marissa marjorie marlene
    marta martha mary mary-lou mathilde matilda maureen maxine may megan meghan mei melania melanie melinda
    melissa melody mercedes meredith mia michele michelle mildred millie mindy miranda miriam molly mona monica
    monika muriel myra nadia nadine nancy naomi natalia natalie natasha natasja nell nellie nicola nicole nina
    nora norma octavia odette ofelia oksana olena olga olivia paige pamela paola patricia paula pauline peggy
    penelope penny petra philippa phoebe phyllida phyllis pilar pippa polly priscilla priya rachel ramona raquel
    rebecca regina renee rhonda rita roberta robin rosa rosalie rosalind rosario rose rosemary roswitha roxanne
    ruby ruth ruthie sabrina sadie sally samantha sandra saoirse sara sarah savannah selena serena shannon
    sharon shauna sheila shelby shelley sherry shirley sian sigrid silvia sinead siobhan sofia solange soledad
    sonia sonja sonya sophia sophie stacey stacy stella stephanie sue susan susana susanna suzanne svetlana
    svitlana sybil sylvia tabitha tamara tammy tanya tara tatiana tatyana teresa tess tessa thea thelma theresa
    thérèse tiffany tina tracey tracy trudy ursula usha usula valentina valeria valerie vanda vanessa vera
    veronica verónica vicky victoria viktoria viola violet virginia vivian wanda wendy whitney wilhelmina wilma
    winifred xenia yasmin yelena yolanda yuliya yvette yvonne zainab zara zoe zoë
    """
)

EITHER = listed(
    """
    alexis ashley avery blake cameron casey charlie dakota dana devon drew eden elliot emerson finley frankie
    hayden hunter jackie jaime jamie jessie jordan kai kendall kim lane leigh lindsey logan lou mackenzie marley
    micah nat nico noor parker pat peyton quinn reese riley river robbie rory rowan ryan sage sam sandy sasha
    shawn sidney skyler sydney taylor toni tracy
    """
)

GIVEN_NAMES: dict[str, Gender | None] = {
    **dict.fromkeys(MALE - FEMALE, "male"),
    **dict.fromkeys(FEMALE - MALE, "female"),
    **dict.fromkeys(EITHER | (MALE & FEMALE)),
}
