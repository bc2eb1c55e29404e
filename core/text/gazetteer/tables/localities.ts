/** Continents and regions, and the states, provinces and cities that news of mining names. */

export const LOCALITIES = `
// Continents and regions
EU | European Union; !EU | الاتحاد الأوروبي; الإتحاد الأوروبي; الاتحاد الأوربي
Europe | Europe; European; !EMEA | أوروبا; أوربا; أوروبي; أوربي; القارة العجوز
Eurozone | Eurozone; euro area | منطقة اليورو
Nordic | Nordic; Nordics; Scandinavia; Scandinavian | دول الشمال الأوروبي; اسكندنافيا; اسكندنافي; إسكندنافي
Balkans | Balkan; Balkans | البلقان; بلقاني
Baltic | Baltic; Baltics; Baltic states | دول البلطيق; البلطيق
Asia | Asia; Asian | آسيا; آسيوي
Central-Asia | Central Asia; Central Asian | آسيا الوسطى; وسط آسيا
Southeast-Asia | Southeast Asia; South East Asia; Southeast Asian | جنوب شرق آسيا; جنوبي شرق آسيا
East-Asia | East Asia; Far East | شرق آسيا; الشرق الأقصى
Africa | Africa; African | أفريقيا; إفريقيا; أفريقي; إفريقي; القارة السمراء
North-Africa | North Africa; North African | شمال أفريقيا; شمال إفريقيا
Middle-East | Middle East; Middle Eastern; Mideast; !MENA | الشرق الأوسط; شرق أوسطي
Gulf | !Gulf; Persian Gulf; Arabian Gulf; Gulf states; Gulf countries; !GCC | =الخليج; الخليج العربي; دول الخليج; مجلس التعاون الخليجي; مجلس التعاون لدول الخليج; خليجي
Arab-world | Arab world; Arab countries; Arab states | العالم العربي; الوطن العربي; الدول العربية; دول عربية; المنطقة العربية; البلدان العربية
North-America | North America; North American | أمريكا الشمالية; أميركا الشمالية
Latin-America | Latin America; Latin American | أمريكا اللاتينية; أميركا اللاتينية
South-America | South America; South American | أمريكا الجنوبية; أميركا الجنوبية
Central-America | Central America; Central American | أمريكا الوسطى; أميركا الوسطى
Caribbean | Caribbean | الكاريبي; كاريبي
Soviet-Union | Soviet Union; !USSR; Soviet | الاتحاد السوفيتي; الاتحاد السوفييتي; سوفيتي; سوفييتي
Siberia | Siberia; Siberian | سيبيريا; سيبيري
Arctic | !Arctic; Arctic Circle | القطب الشمالي; الدائرة القطبية الشمالية
Antarctic | !Antarctic; Antarctic | القطب الجنوبي
Himalayas | Himalaya; Himalayas; Himalayan | الهيمالايا; هيمالايا; جبال الهملايا
Silicon-Valley | Silicon Valley | وادي السيليكون; سيليكون فالي
Wall-Street | !Wall Street; wall street | وول ستريت; وال ستريت
// States of the USA
US-TX | Texas; Texan; Dallas; Houston; Fort Worth; West Texas | تكساس; تكساسي; هيوستن; دالاس; تاكساس
US-NY | New York; New Yorker; Manhattan; New York State; New York City; !NYC | نيويورك; ولاية نيويورك; مانهاتن
US-GA | state of Georgia; Georgia, US; Georgia, USA; Atlanta; Sandersville; US state of Georgia | ولاية جورجيا; أتلانتا; ساندرزفيل; جورجيا الأميركية; جورجيا الأمريكية
US-WA | Washington State; state of Washington; Seattle; Wenatchee; Chelan County; Grant County | ولاية واشنطن; سياتل; ويناتشي
US-LA | Louisiana | لويزيانا
US-KY | Kentucky; Paducah; Calvert City | كنتاكي; كينتاكي
US-ND | North Dakota; Williston | داكوتا الشمالية; نورث داكوتا
US-SD | South Dakota | داكوتا الجنوبية; ساوث داكوتا
US-OH | Ohio; Columbus, Ohio | أوهايو
US-OK | Oklahoma; Pryor | أوكلاهوما
US-MT | Montana | مونتانا
US-WY | Wyoming; Cheyenne | وايومنغ; وايومينغ
US-NE | Nebraska; Kearney | نبراسكا
US-NC | North Carolina | نورث كارولينا; كارولاينا الشمالية; كارولينا الشمالية
US-SC | South Carolina | ساوث كارولينا; كارولاينا الجنوبية; كارولينا الجنوبية
US-TN | Tennessee | تينيسي; تنيسي
US-PA | Pennsylvania | بنسلفانيا
US-CA | California; Californian; San Francisco; Los Angeles | كاليفورنيا; سان فرانسيسكو; لوس أنجلوس; لوس أنجليس
US-FL | Florida; Miami | فلوريدا; ميامي
US-NV | Nevada; Las Vegas | نيفادا; لاس فيغاس
US-AZ | Arizona | أريزونا
US-AR | Arkansas | أركنساس; أركنسو
US-AL | Alabama | ألاباما
US-MS | Mississippi | ميسيسيبي; مسيسيبي
US-IN | Indiana | إنديانا
US-IL | Illinois; Chicago | إلينوي; شيكاغو
US-IA | Iowa | آيوا; أيوا
US-MN | Minnesota | مينيسوتا
US-MI | Michigan | ميشيغان; ميشيجان
US-NJ | New Jersey | نيوجيرسي; نيو جيرسي
US-NM | New Mexico | نيو مكسيكو; نيومكسيكو
US-NH | New Hampshire | نيوهامبشر; نيو هامبشير
US-MA | Massachusetts; Boston | ماساتشوستس; بوسطن
US-VA | Virginia | فرجينيا; فيرجينيا
US-WV | West Virginia | ويست فرجينيا; فرجينيا الغربية
US-CO | Colorado; Denver | كولورادو
US-UT | Utah | يوتا
US-OR | Oregon | أوريغون
US-AK | Alaska | ألاسكا
US-MO | Missouri | ميزوري; ميسوري
US-KS | Kansas | كانساس
US-DE | Delaware | ديلاوير; ديلاوار
// China
CN-SC | Sichuan; Szechuan; Chengdu | سيتشوان; سيشوان; تشنغدو
CN-XJ | Xinjiang | شينجيانغ; شنجيانغ; سنجان; شينغيانغ; شينجيانج
CN-NM | Inner Mongolia; Baotou | منغوليا الداخلية
CN-QH | Qinghai | تشينغهاي; تشنغهاي; تشينغاي; تشينجهاي
CN-YN | Yunnan | يونان الصينية; مقاطعة يونان; يوننان
CN-GZ | Guizhou | قويتشو; غويتشو
CN-ZJ | Zhejiang | تشجيانغ; جيجيانغ
CN-GD | Guangdong; Guangzhou | غوانغدونغ; قوانغدونغ
CN-AH | Anhui | آنهوي; أنهوي
CN-HE | Hebei | خبي; مقاطعة هيبي
CN-JX | Jiangxi | جيانغشي; جيانجشي
CN-FJ | Fujian; Fuzhou, Fujian | فوجيان
Shanghai | Shanghai | شنغهاي; شانغهاي
Shenzhen | Shenzhen | شنتشن; شينزين; شنجن; شنزن
// Russia, its neighbours, Europe
RU-IRK | Irkutsk | إيركوتسك; اركوتسك
RU-BU | Buryatia | بورياتيا
RU-ZAB | Zabaykalsky; Transbaikal; Zabaikalye | زابايكالسكي; ترانسبايكال; زابايكال
RU-DA | Dagestan; Daghestan | داغستان
RU-CE | Chechnya; Chechen | الشيشان; شيشاني
North-Caucasus | North Caucasus; Northern Caucasus; North Caucasian | شمال القوقاز; القوقاز الشمالي; شمالي القوقاز
RU-MUR | Murmansk | مورمانسك
Krasnoyarsk | Krasnoyarsk | كراسنويارسك
Bratsk | Bratsk | براتسك
Norilsk | Norilsk | نوريلسك
Saint-Petersburg | Saint Petersburg; St. Petersburg | سان بطرسبرغ; سانت بطرسبرغ
Crimea | Crimea; Crimean | =القرم; شبه جزيرة القرم; =قرم
Transnistria | Transnistria; Transdniestria | ترانسنيستريا; ترانسدنيستريا
Abkhazia | Abkhazia; Abkhaz; Abkhazian; Sukhumi; Sokhumi | أبخازيا; أبخازي; سوخومي
South-Ossetia | South Ossetia | أوسيتيا الجنوبية
Mitrovica | Mitrovica; North Mitrovica | ميتروفيتسا
Almaty | Almaty | ألماتي; ألما آتا
Ekibastuz | Ekibastuz; Pavlodar | إكيباستوز; بافلودار
Mestia | Mestia; Svaneti | ميستيا; سفانيتي
Boden | !Boden | مدينة بودن
Northern-Ireland | Northern Ireland | أيرلندا الشمالية; إيرلندا الشمالية
Reykjanes | Reykjanes; Keflavik | ريكيانيس; كيفلافيك
// Canada
CA-QC | Quebec; Montreal | كيبيك; كيبك; مونتريال; كويبك
CA-BC | British Columbia; Prince George; Vancouver | كولومبيا البريطانية; بريتيش كولومبيا; فانكوفر; بريتش كولومبيا
CA-AB | Alberta; Calgary; Medicine Hat; Drumheller | ألبرتا; كالغاري; ميديسين هات
CA-ON | Ontario | أونتاريو
CA-MB | Manitoba | مانيتوبا
CA-NB | New Brunswick | نيو برونزويك
CA-LB | Labrador; Newfoundland | لابرادور; نيوفاوندلاند
// Arab world, Iran, Pakistan
AE-DU | Dubai | دبي
AE-AZ | Abu-Dhabi | أبو-ظبي; أبوظبي; أبو ظبي
Sharjah | Sharjah | =الشارقة; =شارقة
SA-NEOM | !NEOM; Neom | مدينة نيوم; مشروع نيوم
Jeddah | Jeddah | مدينة جدة; =بجدة
KW-WAFRA | Wafra; Al-Wafrah | =الوفرة; الوفرة السكنية
IQ-KRG | Kurdistan; Iraqi Kurdistan; Erbil; Sulaymaniyah | كردستان; إقليم كردستان; كردستان العراق; أربيل; السليمانية
Basra | Basra | =البصرة; =بصرة
Khyber | Khyber Pakhtunkhwa | خيبر بختونخوا; خيبر بختونخواه
Isfahan | Isfahan; Esfahan | أصفهان
Kerman | Kerman | كرمان
Yazd | !Yazd | =يزد
Istanbul | Istanbul | إسطنبول; اسطنبول; استانبول
// Elsewhere
El-Zonte | El Zonte; Bitcoin Beach | إل زونتي; شاطئ البيتكوين
Bitcoin-City | Bitcoin City | مدينة البيتكوين; مدينة بيتكوين
Chiang-Mai | Chiang Mai | شيانغ ماي
Samut-Sakhon | Samut Sakhon | ساموت ساخون
Alto-Parana | Alto Parana; Hernandarias; Villarrica | ألتو بارانا
Patagonia | Patagonia; Vaca Muerta | باتاغونيا; فاكا مويرتا
Tasmania | Tasmania | تسمانيا; تاسمانيا
`;
