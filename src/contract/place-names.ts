/**
 * Places whose law or courts contracts name: ISO 3166-1 countries and the ISO 3166-2 parts that have a law of their own.
 * A line is `id|display name|other names…`; `@` marks an adjective ("German law"), `#` a code that counts only in
 * capitals ("NY"). "England and Wales" is one jurisdiction and stands under GB-ENG.
 */
export const placeTable = `
US-AL|Alabama|#AL
US-AK|Alaska|#AK
US-AZ|Arizona|#AZ
US-AR|Arkansas|#AR
US-CA|California|#CA|@californian
US-CO|Colorado|#CO
US-CT|Connecticut|#CT
US-DE|Delaware|#DE
US-DC|District of Columbia|#DC|washington d.c.|washington dc|d.c.
US-FL|Florida|#FL
US-GA|Georgia|#GA
US-HI|Hawaii|#HI
US-ID|Idaho|#ID
US-IL|Illinois|#IL
US-IN|Indiana|#IN
US-IA|Iowa|#IA
US-KS|Kansas|#KS
US-KY|Kentucky|#KY
US-LA|Louisiana|#LA
US-ME|Maine|#ME
US-MD|Maryland|#MD
US-MA|Massachusetts|#MA|massachussets
US-MI|Michigan|#MI
US-MN|Minnesota|#MN
US-MS|Mississippi|#MS
US-MO|Missouri|#MO
US-MT|Montana|#MT
US-NE|Nebraska|#NE
US-NV|Nevada|#NV
US-NH|New Hampshire|#NH
US-NJ|New Jersey|#NJ
US-NM|New Mexico|#NM
US-NY|New York|#NY|n.y.
US-NC|North Carolina|#NC
US-ND|North Dakota|#ND
US-OH|Ohio|#OH
US-OK|Oklahoma|#OK
US-OR|Oregon|#OR
US-PA|Pennsylvania|#PA
US-RI|Rhode Island|#RI
US-SC|South Carolina|#SC
US-SD|South Dakota|#SD
US-TN|Tennessee|#TN
US-TX|Texas|#TX
US-UT|Utah|#UT
US-VT|Vermont|#VT
US-VA|Virginia|#VA
US-WA|Washington|#WA|washington state
US-WV|West Virginia|#WV
US-WI|Wisconsin|#WI
US-WY|Wyoming|#WY
US-PR|Puerto Rico|#PR
US-GU|Guam
US-VI|U.S. Virgin Islands|united states virgin islands
US|United States|united states of america|u.s.|u.s.a.|#US|#USA|@american
GB-ENG|England and Wales|england & wales|england|wales|@english
GB-SCT|Scotland|@scottish|@scots
GB-NIR|Northern Ireland
GB|United Kingdom|great britain|#UK|#GB|u.k.|@british
CA-AB|Alberta
CA-BC|British Columbia|#BC|b.c.
CA-MB|Manitoba
CA-NB|New Brunswick
CA-NL|Newfoundland and Labrador|newfoundland
CA-NS|Nova Scotia
CA-ON|Ontario
CA-PE|Prince Edward Island
CA-QC|Quebec|québec
CA-SK|Saskatchewan
CA-NT|Northwest Territories
CA-NU|Nunavut
CA-YT|Yukon
CA|Canada|@canadian
AU-NSW|New South Wales|#NSW
AU-QLD|Queensland|#QLD
AU-SA|South Australia
AU-TAS|Tasmania
AU-VIC|Victoria
AU-WA|Western Australia
AU-ACT|Australian Capital Territory
AU-NT|Northern Territory
AU|Australia|commonwealth of australia|@australian
AE-DU|Dubai
AE-AZ|Abu Dhabi
AF|Afghanistan
AL|Albania
DZ|Algeria
AD|Andorra
AO|Angola
AI|Anguilla
AG|Antigua and Barbuda
AR|Argentina|argentine republic|@argentine|@argentinian
AM|Armenia
AW|Aruba
AT|Austria|@austrian
AZ|Azerbaijan
BS|Bahamas
BH|Bahrain
BD|Bangladesh
BB|Barbados
BY|Belarus
BE|Belgium|@belgian
BZ|Belize
BJ|Benin
BM|Bermuda|@bermudian
BT|Bhutan
BO|Bolivia
BA|Bosnia and Herzegovina
BW|Botswana
BR|Brazil|federative republic of brazil|@brazilian
VG|British Virgin Islands|#BVI
BN|Brunei|brunei darussalam
BG|Bulgaria|@bulgarian
KH|Cambodia
CM|Cameroon
KY|Cayman Islands|the caymans
CL|Chile|@chilean
CN|China|people's republic of china|peoples republic of china|prc|p.r.c.|p.r. china|pr china|mainland china|@chinese
CO|Colombia|republic of colombia|@colombian
CG|Congo
CD|Democratic Republic of the Congo
CR|Costa Rica
CI|Côte d'Ivoire|ivory coast
HR|Croatia|@croatian
CU|Cuba
CW|Curaçao|curacao
CY|Cyprus|@cypriot
CZ|Czech Republic|czechia|@czech
DK|Denmark|@danish
DO|Dominican Republic
EC|Ecuador
EG|Egypt|@egyptian
SV|El Salvador
EE|Estonia|@estonian
ET|Ethiopia
FJ|Fiji
FI|Finland|@finnish
FR|France|@french
GE|Republic of Georgia
DE|Germany|federal republic of germany|@german
GH|Ghana
GI|Gibraltar
GR|Greece|hellenic republic|@greek
GD|Grenada
GT|Guatemala
GG|Guernsey
GN|Guinea
HT|Haiti
HN|Honduras
HK|Hong Kong|hong kong special administrative region|hong kong special administrative region of the people's republic of china|hong kong sar|h.k.
HU|Hungary|@hungarian
IS|Iceland|@icelandic
IN|India|@indian
ID|Indonesia|@indonesian
IR|Iran
IQ|Iraq
IE|Ireland|republic of ireland|@irish
IM|Isle of Man
IL|Israel|state of israel|@israeli
IT|Italy|@italian
JM|Jamaica
JP|Japan|@japanese
JE|Jersey|bailiwick of jersey
JO|Jordan|hashemite kingdom of jordan
KZ|Kazakhstan
KE|Kenya|@kenyan
KR|South Korea|korea|republic of korea|@korean
KP|North Korea
KW|Kuwait
LV|Latvia|@latvian
LB|Lebanon
LR|Liberia
LY|Libya
LI|Liechtenstein
LT|Lithuania|@lithuanian
LU|Luxembourg|@luxembourgish
MO|Macau|macao
MG|Madagascar
MY|Malaysia|@malaysian
MV|Maldives
MT|Malta|@maltese
MH|Marshall Islands|republic of the marshall islands
MU|Mauritius
MX|Mexico|united mexican states|@mexican
MC|Monaco
MN|Mongolia
ME|Montenegro
MA|Morocco
MZ|Mozambique
MM|Myanmar
NA|Namibia
NP|Nepal
NL|Netherlands|kingdom of the netherlands|holland|@dutch
NZ|New Zealand
NI|Nicaragua
NG|Nigeria|@nigerian
NO|Norway|@norwegian
OM|Oman
PK|Pakistan|@pakistani
PA|Panama
PG|Papua New Guinea
PY|Paraguay
PE|Peru|@peruvian
PH|Philippines|republic of the philippines|@philippine
PL|Poland|@polish
PT|Portugal|@portuguese
QA|Qatar
RO|Romania|@romanian
RU|Russia|russian federation|@russian
RW|Rwanda
KN|Saint Kitts and Nevis|nevis
LC|Saint Lucia
VC|Saint Vincent and the Grenadines
WS|Samoa
SA|Saudi Arabia|kingdom of saudi arabia|@saudi
SN|Senegal
RS|Serbia|@serbian
SC|Seychelles
SG|Singapore|republic of singapore|@singaporean
SK|Slovakia|slovak republic|@slovak
SI|Slovenia|@slovenian
ZA|South Africa|republic of south africa|@south african
ES|Spain|kingdom of spain|@spanish
LK|Sri Lanka
SE|Sweden|@swedish
CH|Switzerland|swiss confederation|@swiss
SY|Syria
TW|Taiwan|republic of china|taiwan republic of china|#ROC|@taiwanese
TZ|Tanzania
TH|Thailand|@thai
TT|Trinidad and Tobago
TN|Tunisia
TR|Turkey|türkiye|@turkish
TC|Turks and Caicos Islands
UG|Uganda
UA|Ukraine|@ukrainian
AE|United Arab Emirates|#UAE|u.a.e.
UY|Uruguay
UZ|Uzbekistan
VU|Vanuatu
VE|Venezuela
VN|Vietnam|viet nam|@vietnamese
YE|Yemen
ZM|Zambia
ZW|Zimbabwe
EU|European Union|#EU
`;

/** Cities, counties and court districts that stand alone in forum clauses ("the courts of London"). */
export const cityTable = `
US-NY|new york city|city of new york|new york county|manhattan|brooklyn|buffalo|kings county|southern district of new york|eastern district of new york|s.d.n.y.
US-CA|los angeles|san francisco|san jose|san diego|san mateo|santa clara|santa clara county|palo alto|oakland|sacramento|orange county|alameda county|san luis obispo|northern district of california|central district of california
US-TX|dallas|houston|austin|san antonio|fort worth|harris county|travis county|dallas county
US-IL|chicago|cook county
US-MA|boston|suffolk county|middlesex county
US-PA|philadelphia|pittsburgh|allegheny county
US-FL|miami|miami-dade|miami-dade county|tampa|orlando|jacksonville|hillsborough county|broward county|palm beach county|fort lauderdale|dade county
US-WA|seattle|king county|spokane
US-GA|atlanta|fulton county|cobb county
US-CO|denver|boulder
US-AZ|phoenix|scottsdale|maricopa county
US-NV|las vegas|clark county|reno
US-MN|minneapolis|hennepin county
US-MI|detroit|oakland county
US-MO|st. louis|kansas city
US-OH|cleveland|cincinnati|cuyahoga county|franklin county
US-NC|charlotte|raleigh|mecklenburg county
US-MD|baltimore|montgomery county
US-UT|salt lake city|salt lake county
US-TN|nashville|memphis
US-LA|new orleans
US-DE|wilmington|new castle county|court of chancery
US-OK|oklahoma city|tulsa
US-IN|indianapolis
US-OR|multnomah county
US-CT|stamford|hartford
US-NJ|newark
US-VA|fairfax county
GB-ENG|london|manchester
GB-SCT|edinburgh|glasgow
CA-ON|toronto|ottawa
CA-BC|vancouver
CA-QC|montreal|montréal
CA-AB|calgary|edmonton
AU-NSW|sydney
AU-VIC|melbourne
AU-QLD|brisbane
FR|paris
DE|berlin|munich|frankfurt|hamburg|düsseldorf|cologne
CH|zurich|zürich|geneva|basel
NL|amsterdam|rotterdam|the hague
BE|brussels
AT|vienna
SE|stockholm
NO|oslo
DK|copenhagen
FI|helsinki
IE|dublin
IT|milan|rome
ES|madrid|barcelona
PT|lisbon
LU|luxembourg city
IL|tel aviv|tel-aviv|jerusalem|haifa
IN|mumbai|new delhi|delhi|bangalore|bengaluru|chennai|hyderabad
CN|beijing|shanghai|shenzhen|guangzhou
JP|tokyo|osaka
KR|seoul
TW|taipei
TH|bangkok
RU|moscow
BR|são paulo|sao paulo|rio de janeiro
MX|mexico city
AE-DU|difc|dubai international financial centre
ZA|johannesburg|cape town
`;
