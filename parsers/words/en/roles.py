"""Common nouns for those who speak: roles, groups, organizations, documents; put together by hand from news usage.

They were checked on the articles that newsjson is developed on.
"""

from ...common.listed import listed
from ..language import Gender

# Nouns for one person, with the sex that some of them tell.
MALE_NOUNS = listed(
    """
    actor boy boyfriend brother businessman cameraman chairman clergyman congressman councilman assemblyman
    alderman dad duke emir father fireman fisherman gentleman grandfather grandson groom guy handyman husband
    king lad landlord man nephew policeman pope prince salesman serviceman son spokesman sportsman statesman
    stepfather sultan uncle waiter widower heir sheikh imam ayatollah priest monk friar patriarch ombudsman
    frontman showman
    """
)
FEMALE_NOUNS = listed(
    """
    actress aunt ballerina bride businesswoman chairwoman congresswoman councilwoman assemblywoman daughter
    duchess girl girlfriend grandmother granddaughter heroine hostess lady landlady mom mother mum niece nun
    policewoman princess queen saleswoman servicewoman sister spokeswoman sportswoman stateswoman stepmother
    waitress widow wife woman baroness songstress schoolgirl
    """
)
# Words of the two lists above that are used for both often enough.
_NEUTRAL = listed("actor heir ombudsman")

PERSON_NOUNS = (
    MALE_NOUNS
    | FEMALE_NOUNS
    | listed(
        """
    academic accountant activist administrator admiral advisor adviser advocate agent aide ambassador analyst
    anchor anthropologist archaeologist archbishop architect artist assistant astronaut astronomer athlete
    attacker attorney author banker barrister batsman bassist billionaire biologist bishop blogger bowler boxer
    broadcaster brigadier broker builder campaigner candidate captain cardinal caller celebrity ceo cfo chair
    chairperson champion chancellor chef chemist chief child choreographer clerk cleric climatologist clinician
    co-author co-founder co-host co-owner coach colleague collector colonel columnist comedian comic commander
    commentator commissioner composer conductor conservationist constable consultant consumer contractor
    contributor controller convict coordinator coroner correspondent councillor councilmember councilor counsel
    counselor critic curator customer dancer dealer dean defendant defender delegate demographer dentist deputy
    designer detective developer diplomat director dissident doctor dramatist driver drummer ecologist economist
    editor educator employee engineer entertainer entrepreneur epidemiologist executive expert explorer fan
    farmer fighter filmmaker financier firefighter founder friend fugitive gardener general geologist goalkeeper
    governor guard guardian guest guide guitarist gunman head historian hitmaker host hostage hunter immigrant
    inmate inspector instructor insider investigator investor inventor journalist judge jurist justice keeper
    lawmaker lawyer lead leader lecturer legislator librarian lieutenant lobbyist magistrate magnate major
    manager marshal mathematician mayor mechanic mediator medic member mentor migrant millionaire minister minor
    missionary moderator mogul monarch motorist mp musician naturalist negotiator neighbor neighbour neurologist
    neuroscientist newcomer novelist nurse nutritionist observer officer official offender oncologist operator
    optimist organiser organizer orthodontist owner painter paramedic parent participant partner passenger
    pastor patient pensioner performer pharmacist philanthropist philosopher photographer physician physicist
    pianist pilot pioneer planner player playwright plaintiff poet politician pollster practitioner preacher
    premier presenter president principal prisoner producer professor programmer promoter prosecutor provost
    psychiatrist psychologist publicist publisher pundit pupil quarterback rabbi racer rancher rapper realtor
    receptionist recruit rector referee refugee reporter representative republican democrat researcher resident
    retiree reverend reviewer rider rival runner sailor scholar scientist screenwriter sculptor secretary
    secretary-general senator sergeant shareholder sheriff shopper singer sociologist skipper soldier solicitor
    songwriter source speaker specialist spokesperson sprinter staffer star statistician strategist streamer
    striker student successor superintendent superstar supervisor supporter surgeon survivor suspect swimmer
    teacher technician teenager teen therapist tourist trader trainer translator treasurer trustee tutor tycoon
    undersecretary user vet veteran victim vicar vice-president visitor volunteer vocalist voter winger winner
    witness worker writer youngster youtuber tiktoker influencer incumbent frontrunner nominee appointee
    predecessor counterpart namesake native newlywed individual person narrator lobsterman lawman cosmonaut
    vlogger midfielder forward batter pitcher catcher receiver linebacker defenceman defenseman goalie golfer
    cyclist wrestler gymnast rower skier commenter poster tenant buyer seller grower grandparent sibling twin
    toddler spouse cousin relative roommate classmate teammate ally opponent protester protestor
    demonstrator loyalist rebel insurgent militant commando ranger trooper patrolman watchman lifeguard
    guardsman sommelier baker butcher barber hairdresser electrician plumber carpenter miner welder trucker
    taxi-driver conspirator fraudster whistleblower informant complainant respondent petitioner appellant juror
    bailiff envoy consul attache attaché commissar chairlady spokesmodel parliamentarian backbencher
    frontbencher whip president-elect ex-president pm pontiff substitute debutant fullback full-back fly-half
    scrum-half playmaker wicketkeeper all-rounder shortstop outfielder cornerback goalscorer
    """
    )
)

GENDER_OF_NOUN: dict[str, Gender] = {
    **dict.fromkeys(MALE_NOUNS - _NEUTRAL, "male"),
    **dict.fromkeys(FEMALE_NOUNS, "female"),
}

# Nouns for an organization ("the company said").
ORGANIZATION_NOUNS = listed(
    """
    academy administration agency airline alliance army association authority automaker bank body brand
    broadcaster bureau business cabinet campaign carmaker carrier center centre chain chamber channel charity
    church clinic club coalition college commission committee company conglomerate consortium consultancy
    corporation council country court developer department directorate distributor division embassy employer
    enterprise federation firm force foundation franchise fund giant government group health-service hospital
    house institute institution insurer investigators label laboratory lab league legislature lender maker
    manufacturer marketplace medium mission ministry monarchy movement municipality museum nation navy network
    newspaper nonprofit non-profit office operator organisation organization outlet panel paper parliament party
    platform police producer programme program provider publication publisher regime regulator retailer school
    secretariat senate service society startup start-up state station store studio subsidiary supplier
    task-force team thinktank think-tank tank theater theatre trust union university utility watchdog website
    wing world-body airport magazine daily weekly journal tribunal jury board kremlin presidency bloc brokerage
    militia unit factory brewery restaurant band orchestra choir squad side
    """
)

# Nouns for what has been written or measured ("the report says").
DOCUMENT_NOUNS = listed(
    """
    account advisory affidavit agreement analysis announcement article assessment audit bill blog book briefing
    brochure bulletin caption census chapter charter circular claim column complaint communique communiqué
    contract constitution data decision declaration description dispatch document documents email e-mail
    editorial entry essay estimates evidence facts filing filings figures findings footage forecast form
    guidance guide guidelines handbook headline index indictment inquiry interview investigation inscription
    invitation judgment judgement label law lawsuit leaflet letter list magazine-article manual manifesto memo
    memoir memorandum message minutes motion note notice obituary opinion order page paper papers paragraph
    passage pamphlet petition plaque placard poll polls post poster proposal prospectus publication record
    records release report reports research resolution results review rule ruling script section sign slogan
    song statement statements statistics story studies study suit summary survey surveys testimony text thread
    transcript treaty tweet verdict video warrant website will writ yearbook quote
    """
)

# Plural and collective nouns for people.
GROUP_NOUNS = listed(
    """
    police officials authorities people some others many most critics media press experts analysts scientists
    economists researchers residents witnesses sources lawyers attorneys lawmakers senators democrats
    republicans supporters opponents activists protesters families relatives friends neighbors neighbours
    officers investigators prosecutors doctors parents teachers students workers employees staff crew public
    voters fans users readers viewers customers investors traders shareholders ministers ministries leaders
    members both they two those few several all half majority minority crowd rivals allies aides advisers
    advisors diplomats troops soldiers rebels militants islamists observers commentators pundits historians
    scholars professors authors writers musicians artists players coaches executives companies firms banks
    governments countries nations states agencies departments unions groups organizations organisations networks
    newspapers outlets reporters journalists editors women men children girls boys kids teenagers couple family
    team percent per-cent respondents americans locals villagers farmers developers designers engineers
    manufacturers retailers consumers drivers passengers survivors victims detectives deputies firefighters
    paramedics rescuers medics nurses patients censors judges jurors justices councillors councilors
    commissioners campaigners environmentalists organizers organisers theorists everyone everybody anyone nobody
    none one another someone somebody anybody
    """
)

# What stands before a colon and is nobody who speaks.
KINDS_OF_TEXT = listed(
    """
    alert analysis background breaking clarification comment correction developing editorial example exclusive
    explained explainer fact-check factbox file gallery how image interview latest letter letters listen live more news
    note obituary opinion photo photos picture podcast profile q&a quiz read recap related review source summary
    timeline transcript update updated video watch what when where who
    """
)

# Headings of somebody's words in full.
TEXTS = ("address", "in full", "full text", "letter", "message", "remarks", "speech", "statement", "transcript")

# A general noun, and the roles that it can stand for.
ROLES_UNDER = {
    "leader": """president premier minister chancellor king queen prince emir sultan chairman chairwoman chair chief
        ceo head mayor governor ayatollah dictator captain founder pm pope secretary-general speaker sheikh""",
    "politician": """senator representative congressman congresswoman minister president mayor governor candidate mp
        lawmaker councillor councilman leader premier chancellor""",
    "lawmaker": """senator representative congressman congresswoman mp sen rep assemblyman assemblywoman councilman
        councilwoman councillor delegate legislator speaker""",
    "official": """minister secretary spokesman spokeswoman spokesperson director ambassador commissioner governor
        mayor chief administrator officer undersecretary commander general envoy deputy head""",
    "executive": "ceo cfo coo chairman chairwoman founder president director chief head co-founder manager",
    "boss": "ceo manager chairman coach chief director president head",
    "chief": "director commissioner head ceo president chairman secretary-general commander",
    "head": "director president chief ceo chairman",
    "businessman": "founder ceo chairman investor entrepreneur billionaire owner tycoon mogul president candidate",
    "billionaire": "founder ceo chairman investor entrepreneur owner tycoon mogul businessman",
    "expert": """professor researcher scientist analyst economist director specialist consultant fellow historian doctor
        lecturer psychologist epidemiologist psychiatrist""",
    "researcher": "professor scientist fellow author economist biologist physicist lecturer astronomer lead",
    "scientist": "professor researcher biologist physicist chemist astronomer ecologist geologist climatologist",
    "academic": "professor lecturer scholar researcher fellow historian",
    "scholar": "professor lecturer fellow historian researcher",
    "analyst": "strategist economist",
    "economist": "strategist",
    "star": "actor actress singer player rapper quarterback striker musician footballer midfielder comedian",
    "actor": "actress star",
    "performer": "actor actress singer dancer",
    "artist": "painter sculptor singer rapper musician photographer",
    "musician": "singer guitarist drummer bassist rapper songwriter frontman pianist vocalist",
    "singer": "songwriter rapper frontman vocalist songstress hitmaker star",
    "author": "novelist writer poet journalist historian co-author",
    "writer": "novelist author poet journalist columnist screenwriter playwright",
    "journalist": "reporter correspondent editor columnist anchor",
    "lawyer": "attorney counsel barrister solicitor prosecutor",
    "attorney": "lawyer counsel prosecutor",
    "prosecutor": "attorney",
    "doctor": "physician surgeon dr pediatrician oncologist cardiologist neurologist gp psychiatrist",
    "physician": "doctor surgeon dr pediatrician oncologist",
    "cleric": "imam priest bishop rabbi pastor ayatollah sheikh archbishop cardinal reverend",
    "officer": "sergeant detective lieutenant captain constable inspector deputy sheriff cop",
    "diplomat": "ambassador envoy minister secretary consul",
    "envoy": "ambassador",
    "minister": "secretary premier",
    "premier": "minister pm",
    "pm": "premier",
    "monarch": "king queen",
    "pontiff": "pope",
    "player": """quarterback striker midfielder goalkeeper defender forward winger linebacker guard pitcher receiver
        captain footballer""",
    "coach": "manager",
    "manager": "coach boss",
    "nominee": "candidate",
    "candidate": "nominee senator governor",
    "advisor": "adviser planner",
    "adviser": "advisor planner",
    "mom": "mother mum",
    "mother": "mom mum",
    "mum": "mother mom",
    "dad": "father",
    "father": "dad",
    "host": "anchor presenter",
    "presenter": "host anchor",
    "filmmaker": "director producer screenwriter",
    "spokesperson": "spokesman spokeswoman",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "chair": "chairman chairwoman chairperson",
    "chairman": "chair",
    "entrepreneur": "founder ceo co-founder owner",
}
ROLES_UNDER_SETS = {noun: listed(roles) for noun, roles in ROLES_UNDER.items()}

# What two words together stand for besides the second of them.
COMPOUNDS = {"chief executive": listed("ceo"), "prime minister": listed("premier")}

# What a title or its abbreviation is called when it stands alone.
ROLE_OF_TITLE = {
    "sen": "senator", "gov": "governor", "rep": "representative", "dr": "doctor", "prof": "professor",
    "gen": "general", "lt": "lieutenant", "capt": "captain", "col": "colonel", "sgt": "sergeant", "cmdr": "commander",
    "rev": "reverend", "pm": "premier", "maj": "major", "adm": "admiral", "det": "detective", "insp": "inspector",
    "supt": "superintendent", "atty": "attorney", "sec": "secretary", "cllr": "councillor", "amb": "ambassador",
    "co-founder": "founder",
}  # fmt: skip
