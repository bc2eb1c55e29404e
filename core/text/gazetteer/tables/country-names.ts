/** Further names of countries: short and old forms, capitals, and the adjectives made from them. */

export const COUNTRY_NAMES = `
US | United States of America; !US; !USA; America; American; Washington DC; Washington, DC; Washington, D.C. | الولايات المتحدة الأمريكية; الولايات المتحدة الأميركية; أمريكا; أميركا; أمريكي; أميركي; أمريكان; واشنطن العاصمة
CN | Chinese; Beijing; Peking; People's Republic of China; !PRC; Mainland China | صيني; بكين; بيجين; جمهورية الصين الشعبية; البر الصيني
HK | Hong-Kong; Hongkonger | هونغ-كونغ; هونج-كونج; هونكونج
TW | Taiwanese; Taipei | تايواني; تايبيه; تايبي
MO | Macau; Macao | ماكاو
KZ | Kazakh; Kazakhstani; Kazakstan; Qazaqstan; Astana; Nur-Sultan | قازاقستان; كازخستان; قازاخستان; كازاخستاني; كازاخي; أستانا; نور سلطان; نورسلطان; كزاخستان
RU | Russian; Russian Federation; Moscow; Kremlin | روسي; =روس; =الروس; روسيا الاتحادية; الاتحاد الروسي; موسكو; كرملين; الكرملين
IR | Iranian; Persia; Tehran; Teheran; Islamic Republic of Iran | إيراني; طهران; الجمهورية الإسلامية الإيرانية
IQ | Iraqi; Baghdad | عراقي; بغداد
KW | Kuwaiti; Kuwait City | كويتي
SA | Saudi; !KSA; Riyadh; Kingdom of Saudi Arabia | السعودية; سعودي; =الرياض
AE | Emirati; !UAE; The Emirates | الإمارات; إماراتي; دولة الإمارات
QA | Qatari; Doha | قطري; =الدوحة
BH | Bahraini; Manama | بحريني; =المنامة
OM | Omani; Muscat; Sultanate of Oman | سلطنة عمان; عماني; مسقط
YE | Yemeni; Sanaa; Sana'a | يمني; صنعاء
JO | !Jordanian; !Jordanians; !Amman | أردني
LB | Lebanese; Beirut | لبناني; بيروت
SY | Syrian; Damascus | سورية; سوري; دمشق
PS | Palestine; Palestinian; Gaza; West Bank | فلسطين; فلسطيني; غزة; قطاع غزة; الضفة الغربية
IL | Israeli; Tel-Aviv; Jerusalem | إسرائيلي; تل أبيب; القدس
EG | Egyptian; Cairo | مصري; =القاهرة
LY | Libyan; Tripoli; Benghazi | ليبي; طرابلس; بنغازي
TN | Tunisian | تونسي
DZ | Algerian; Algiers | جزائري
MA | Moroccan; Rabat; Casablanca | =المغرب; مغربي; =الرباط; =الدار البيضاء
MR | Mauritanian; Nouakchott | موريتاني; نواكشوط
SD | Sudanese; Khartoum | سوداني; =الخرطوم
SO | Somali; Mogadishu | صومالي; مقديشو
ML | Malian; Bamako | جمهورية مالي; دولة مالي; باماكو
BJ | Beninese; Cotonou | جمهورية بنين; كوتونو
RE | Réunion Island | جزيرة لا ريونيون
TR | !Turkey; Turkish; !Turk; !Turks; Ankara; Turkiye | تركيا; تركي; أتراك; أنقرة
GE | !Georgian; !Georgians; Tbilisi; Republic of Georgia | جورجي; تبليسي
AM | Armenian; Yerevan | أرميني; أرمني; يريفان
AZ | Azeri; Azerbaijani; Baku | أذري; أذربيجاني; باكو
UA | Ukrainian; Kyiv; Kiev | أوكراني; كييف
BY | Belarusian; Byelorussia; Minsk | روسيا البيضاء; بيلاروسيا; بيلاروسي; مينسك
MD | Moldovan; Chisinau | مولدافيا; مولدوفي; كيشيناو
XK | Kosovar; Kosovan; Pristina; Kosova | كوسوفي; بريشتينا; كوسوفا
RS | Serbian; Serb; Belgrade | صربي; بلغراد
AL | Albanian; Tirana | ألباني; تيرانا
ME | Montenegrin; Podgorica | بودغوريتشا
MK | Macedonia; Macedonian; Skopje | مقدونيا; مقدوني; سكوبيه
BA | Bosnia; Bosnian; Sarajevo | البوسنة; بوسني; سراييفو
HR | Croatian; Zagreb | كرواتي; زغرب
SI | Slovenian; Slovene; Ljubljana | سلوفيني; ليوبليانا
KG | Kyrgyz; Kirghizia; Kyrgyzstani; Bishkek | قرغيزستان; قرغيزيا; قيرغيزي; قرغيزي; بيشكيك
UZ | Uzbek; Uzbekistani; Tashkent | أوزبكي; أوزبكستاني; طشقند; أوزباكستان
TJ | Tajik; Dushanbe | طاجيكي; دوشنبه; تاجيكستان
TM | Turkmen; Ashgabat | تركماني; عشق آباد
AF | Afghan; Kabul | أفغاني; كابل; كابول
PK | Pakistani; Islamabad; Karachi | باكستاني; إسلام آباد
IN | Indian; New Delhi; Delhi; Mumbai | هندي; =هنود; نيودلهي; مومباي
BD | Bangladeshi; Dhaka | بنجلاديش; بنغالي; دكا
MN | Mongolian; Ulaanbaatar; Ulan Bator | منغولي; أولان باتور
JP | Japanese; Tokyo | ياباني; طوكيو
KR | Korea; Korean; South Korean; Seoul | كوريا; كوري; كوري جنوبي; مدينة سيول; العاصمة سيول
KP | North Korean; !DPRK; Pyongyang | كوري شمالي; الكورية الشمالية; بيونغ يانغ; بيونغيانغ
VN | Vietnamese; Hanoi | فييتنام; فيتنامي; هانوي
TH | Thai; Bangkok | تايلند; تايلاندي; تايلندي; بانكوك
LA | Laotian; Vientiane | لاوسي
MY | Malaysian; Kuala Lumpur; Sarawak | ماليزي; كوالالمبور; كوالا لمبور
SG | Singaporean | سنغافوري
ID | Indonesian; Jakarta | اندونيسيا; إندونيسي; جاكرتا
PH | Filipino; Philippine; Manila | فلبيني; فليبين; مانيلا
BT | Bhutanese; Thimphu | بوتاني
AU | Australian; Canberra; Sydney | استراليا; أسترالي; كانبيرا; سيدني
NZ | New Zealander; Wellington | نيوزيلاندا; نيوزيلندي
GB | Britain; British; Great Britain; !UK; England; English court; London; Scotland; Wales | بريطانيا; بريطاني; إنجلترا; انكلترا; إنكلترا; لندن; اسكتلندا
IE | Irish; Republic of Ireland; Dublin | إيرلندا; أيرلندي; إيرلندي; دبلن
FR | French; Paris | فرنسي; باريس
DE | German; Berlin; Frankfurt | ألماني; ألمان; برلين; فرانكفورت
IT | Italian; Rome | إيطالي; روما
ES | Spanish; Spaniard; Madrid | أسبانيا; إسباني; مدريد
PT | Portuguese; Lisbon | برتغالي; لشبونة
NL | Dutch; Holland; Amsterdam; The Hague | هولندي; أمستردام; لاهاي
BE | Belgian | بلجيكي
LU | Luxembourger | لوكسمبورج
CH | Swiss; Zurich; Geneva; Zug; Bern | سويسري; زيورخ; زيوريخ; جنيف
AT | Austrian; Vienna | نمساوي; فيينا
NO | Norwegian; Oslo | نرويجي; أوسلو
SE | Swedish; Swede; Stockholm | سويدي; ستوكهولم
FI | Finnish; Finn; Helsinki | فنلندي; هلسنكي
DK | Danish; Dane; Copenhagen | الدنمارك; دنماركي; كوبنهاغن
IS | Icelandic; Icelander; Reykjavik | ايسلندا; أيسلندا; إيسلندا; آيسلاندا; أيسلاندا; آيسلندي; أيسلندي; ريكيافيك
GL | Greenlandic | جرينلاند
EE | Estonian; Tallinn | استونيا; إستوني; تالين
LV | Latvian; Riga | لاتفي
LT | Lithuanian; Vilnius | ليتواني; فيلنيوس
PL | !Polish; !Pole; !Poles; Warsaw | بولندي; وارسو
CZ | !Czech; Czech Republic; Prague | جمهورية التشيك; تشيكيا; تشيكي; براغ
SK | Slovak; Bratislava | سلوفاكي
HU | Hungarian; Budapest | المجر; مجري; هنغاري; بودابست
RO | Romanian; Bucharest | روماني; بوخارست
BG | Bulgarian; Sofia | بلغاري; صوفيا
GR | Greek; Athens | يوناني; أثينا
CY | Cypriot; Nicosia | قبرصي; نيقوسيا
MT | Maltese; Valletta | مالطي
CA | Canadian; Ottawa | كندي; أوتاوا
MX | Mexican; Mexico City | مكسيكي
SV | Salvadoran; Salvadorean; San Salvador | سلفادوري; سان سلفادور
HN | Honduran; Tegucigalpa | هندوراسي
CR | Costa Rican | كوستاريكي
PA | Panamanian | بنمي
CU | Cuban; Havana | كوبي; هافانا
AR | Argentine; Argentinian; Buenos Aires | أرجنتيني; بوينس آيرس
BR | Brazilian; Brasilia; Sao Paulo | برازيلي; برازيليا; ساو باولو
PY | Paraguayan; Itaipu | بارغواي; باراغواياني; إيتايبو; باراجواي
UY | Uruguayan; Montevideo | أوروغواي
BO | Bolivian; La Paz | بوليفي
CL | Chilean | تشيلي; تشيلياني
CO | Colombian; Bogota | كولومبي; بوغوتا
PE | Peruvian | بيروفي
VE | Venezuelan; Caracas | فنزويلي; كاراكاس
EC | Ecuadorian | إكوادوري
NG | Nigerian; Abuja; Lagos | نيجيري; أبوجا; لاغوس
ET | Ethiopian; Addis Ababa | أثيوبيا; إثيوبي; أديس أبابا
KE | Kenyan; Nairobi | كيني; نيروبي
ZA | South African; Johannesburg; Pretoria; Cape Town | جنوب إفريقيا; جنوب أفريقي; جوهانسبرغ
GH | Ghanaian; Accra | أكرا; =غاني; =غانية; =الغاني; =الغانية
CD | !DRC; Democratic Republic of Congo; Democratic Republic of the Congo; Kinshasa; Virunga | جمهورية الكونغو الديمقراطية; الكونغو الديمقراطية; كينشاسا; فيرونغا
CG | Republic of the Congo; Brazzaville | جمهورية الكونغو; برازافيل
CF | !CAR; Bangui | جمهورية إفريقيا الوسطى; بانغي
AO | Angolan; Luanda | أنجولا; أنغولي; لواندا
TD | !Chadian; !Chadians; N'Djamena | تشادي; نجامينا
ZM | Zambian; Lusaka | زامبي; لوساكا
ZW | Zimbabwean; Harare | زيمبابوي; هراري
MZ | Mozambican; Maputo | موزمبيقي
TZ | Tanzanian; Dodoma | تنزاني
UG | Ugandan; Kampala | أوغندي
MW | Malawian; Lilongwe | مالاوي
RW | Rwandan; Kigali | رواندي
VA | Vatican; Holy See | حاضرة الفاتيكان
KY | Caymans; Cayman | كايمان
VG | !BVI | جزر العذراء البريطانية
`;
