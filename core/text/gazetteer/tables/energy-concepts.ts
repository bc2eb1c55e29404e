/** Concepts of energy, climate and weather. */

export const ENERGY_CONCEPTS = `
electricity | electricity; electric; electrical; electric power; =kilowatt-hours | كهرباء; كهربائي; تيار كهربائي; التيار الكهربائي; كهربا
energy | =energy; energies | طاقة; طاقات إنتاجية
power-consumption | power consumption; electricity consumption; energy consumption; electricity use; energy use; energy usage; electricity usage; power usage; power use; energy demand; power demand; electricity demand; consume electricity; consume energy; consumption of electricity; consumption of energy; power draw | استهلاك الكهرباء; استهلاك الطاقة; استهلاك للطاقة; استهلاك كهربائي; الاستهلاك الكهربائي; استهلاكها للكهرباء; استهلاكها للطاقة; استهلاك الطاقة الكهربائية; الطلب على الكهرباء; الطلب على الطاقة; استهلاكا للكهرباء; تستهلك الكهرباء; تستهلك الطاقة; الطلب على الطاقة الكهربائية
consumption | consumption; =consume; =consumed; =consumes; =consuming | استهلاك; استهلك; يستهلك; تستهلك; استهلكت
energy-intensity | energy intensity; intensity of energy use | كثافة الطاقة; كثافة استهلاك الطاقة
power-outage | power outage; power cut; blackout; brownout; outage; load-shedding; electricity outage; electricity cut; power failure; loss of power; rolling blackouts | انقطاع الكهرباء; انقطاع التيار; انقطاع التيار الكهربائي; قطع الكهرباء; انقطاعات الكهرباء; انقطاعات التيار; انقطاع للتيار; انقطاع الطاقة; تعتيم; فصل الأحمال; تخفيف الأحمال; انقطاعات في الكهرباء; انقطاع في الكهرباء; القطع المبرمج; انقطاع كهربائي; انقطاعات التيار الكهربائي; انقطاعات كهربائية; انقطاع للكهرباء
power-cutoff | cut off power; cut off electricity; disconnect; =cut power; cut off the power; power supply was cut; =unplug; =unplugged; cut their power; cut electricity; cut off from the grid | قطع التيار; قطع التيار الكهربائي; فصل الكهرباء; فصل التيار; قطعت الكهرباء; قطع إمدادات الكهرباء; قطعت التيار; فصلت الكهرباء
energy-crisis | energy crisis; power crisis; electricity crisis; energy shortage; power shortage; electricity shortage; power deficit; electricity deficit; energy deficit; energy shortages; power shortages; electricity shortages | أزمة طاقة; أزمة الطاقة; أزمة كهرباء; أزمة الكهرباء; نقص الكهرباء; نقص الطاقة; نقص في الكهرباء; عجز الكهرباء; عجز الطاقة; نقص في الطاقة; العجز في الكهرباء; نقص كهرباء; شح الكهرباء; نقص إمدادات الكهرباء; عجز كهربائي
rationing | =rationing; =rationed; power rationing; electricity rationing; ration electricity | تقنين الكهرباء; تقنين كهربائي; التقنين الكهربائي; تقنين التيار; تقنين الطاقة
grid | power grid; electric grid; =grid; =grids; electricity grid; transmission line; power line; substation; =transformer; =transformers; electricity network; energy grid; national grid; energy system; power system; transmission lines | شبكة الكهرباء; شبكات الكهرباء; الشبكة الكهربائية; شبكة كهربائية; الشبكات الكهربائية; شبكة الطاقة; محطة فرعية; محول كهربائي; محولات كهربائية; محولات; محول; خطوط النقل; الشبكة الوطنية; خط نقل; شبكة كهرباء; خطوط الكهرباء; خطوط نقل الكهرباء; شبكات الطاقة; نظام الطاقة; شبكة الكهرباء الوطنية; منظومة الكهرباء
load | peak load; electrical load; =load; =loads; base-load | أحمال; حمل كهربائي; الحمل الأقصى; ذروة الأحمال; الأحمال الكهربائية; حمولة
demand-response | demand response; =curtail; =curtailed; curtailment; power down; powered down; =curtailing; load flexibility; flexible load; power credit; power credits; energy credits; voluntarily shut | استجابة للطلب; الاستجابة للطلب; تقليص الاستهلاك; خفض الاستهلاك; تقليل الاستهلاك; برنامج الاستجابة; أرصدة الطاقة; ائتمانات الطاقة; خفض استهلاك الكهرباء; خفض استهلاك الطاقة; أرصدة الكهرباء; أرصدة كهرباء
power-plant | power plant; power station; generating station; =generator; =generators; power generation; electricity generation; thermal plant | محطة كهرباء; محطات الكهرباء; محطة توليد; محطات توليد; محطات التوليد; محطة طاقة; محطات الطاقة; محطة الطاقة; محطة الكهرباء; محطة توليد الكهرباء; محطات توليد الكهرباء; مولد; مولدات; مولدات كهربائية; توليد الكهرباء; توليد الطاقة; محطة كهربائية; محطات كهربائية; مولد كهربائي; محطة توليد كهرباء
electricity-meter | electricity meter; power meter; smart meter | عداد; عدادات; عداد الكهرباء; عدادات ذكية
meter-bypass | meter bypass; bypass meters; bypass the meter; bypass of the meter; bypassed meters; bypassing meters; bypassed the meter; bypassing the meter; meter tampering | التحايل على العداد; التحايل على العدادات; تجاوز العداد; تجاوز العدادات; التلاعب بالعدادات
electricity-theft | electricity theft; stealing electricity; stolen electricity; power theft; theft of electricity; energy theft; steal electricity; stole electricity; illegal connection; stolen power; stealing power; steal power; stealing energy; electricity stolen; illegally connected; tapping electricity; illegally tapping; siphon electricity; siphoning electricity | سرقة الكهرباء; سرقة التيار; سرقة التيار الكهربائي; سرقة الطاقة; كهرباء مسروقة; الكهرباء المسروقة; سرقة كهرباء; توصيل غير قانوني; توصيلات غير قانونية; توصيلات غير شرعية; التوصيل غير القانوني; سرقة الطاقة الكهربائية; اختلاس الكهرباء; سرقت الكهرباء; يسرق الكهرباء
megawatt | megawatt; !MW; mega watt | ميغا-واط; ميجا-واط; ميغا-وات; ميجا-وات; م.و
gigawatt | gigawatt; !GW | غيغا-واط; جيجا-واط; غيغا-وات; جيجا-وات; جيغا-واط; جيغا-وات; غيغاوط
kilowatt | kilowatt; !kW; !KW | كيلو-واط; كيلو-وات
watt | =watt; =watts | =واط; =وات
energy-unit | kilowatt-hour; !kWh; !KWh; megawatt-hour; !MWh; terawatt-hour; !TWh; gigawatt-hour; !GWh; terawatt hours; kilowatt hours; megawatt hours; gigawatt hours; !kWH; !TWH | كيلوواط ساعة; كيلووات ساعة; كيلوواط/ساعة; كيلووات/ساعة; ميغاواط ساعة; ميغاوات ساعة; تيراواط ساعة; تيراوات ساعة; غيغاواط ساعة; غيغاوات ساعة; كيلو واط ساعة; كيلو وات ساعة; ميجاوات ساعة; تيرا واط ساعة; جيجاوات ساعة; كيلوواط في الساعة; كيلووات في الساعة; تيراواط; تيراوات
capacity | =capacity; =capacities; nameplate capacity; installed capacity | قدرة; سعة; قدرة إنتاجية; القدرة الإنتاجية; طاقة إنتاجية; الطاقة الإنتاجية; طاقة استيعابية; سعات; قدرات إنتاجية; بقدرة; بسعة; القدرة المركبة; طاقة استيعابية
coal | =coal; coal-fired; lignite; anthracite; coal mine; coal mining | فحم; الفحم الحجري; فحم حجري; منجم فحم; مناجم الفحم; تعدين الفحم
gas | =gas; gas-fired | غاز
flare-gas | flare gas; flared gas; gas flaring; =flaring; waste gas; associated gas; vented gas; =flared; stranded gas; stranded natural gas | غاز الشعلة; غاز مشتعل; حرق الغاز; الغاز المحروق; غاز محروق; غاز مصاحب; الغاز المصاحب; إحراق الغاز; الغاز المشتعل; حرق الغاز الطبيعي; غاز مهدور; حرق الغاز المصاحب; الغاز المصاحب المحترق; الغاز المحترق
methane | methane; landfill gas; biogas; landfill | ميثان; غاز حيوي; الغاز الحيوي; مكب نفايات; مكبات النفايات
fossil-fuel | fossil fuel; fossil energy | وقود أحفوري; الوقود الأحفوري
fuel | =fuel; =fuels | وقود; محروقات
hydropower | hydro-power; hydro-electric; hydro-electricity; =hydro; =dam; =dams; hydro plant; hydroelectric dam | طاقة كهرومائية; الطاقة الكهرومائية; كهرومائي; كهرومائية; طاقة مائية; الطاقة المائية; سد; سدود; السدود; طاقة هيدروليكية; محطة كهرومائية; الكهرباء المائية; هيدروكهربائية
nuclear | nuclear; nuclear power; nuclear reactor; =reactor; =reactors; nuclear plant | نووي; طاقة نووية; الطاقة النووية; مفاعل; مفاعلات; ذري; محطة نووية; محطات نووية
solar | =solar; solar power; solar panel; photovoltaic; solar energy; solar farm | طاقة شمسية; الطاقة الشمسية; شمسي; ألواح شمسية; الألواح الشمسية; لوح شمسي
wind | wind power; wind farm; wind energy; wind turbine; =wind; wind turbines | طاقة الرياح; رياح; الرياح; مزرعة رياح; توربينات الرياح; طاقة رياح; مزارع الرياح
geothermal | geothermal; geo-thermal | حرارية أرضية; الطاقة الحرارية الأرضية; حرارة الأرض; طاقة حرارية أرضية; حراري أرضي; الحرارة الجوفية; الطاقة الجوفية
volcano | volcano; =volcanic; volcanoes | بركان; براكين; بركاني; طاقة البراكين
renewable | renewable; renewable energy; =renewables; clean energy; green energy; sustainable energy; clean power; green power | طاقة متجددة; الطاقة المتجددة; متجددة; طاقة نظيفة; الطاقة النظيفة; طاقة خضراء; الطاقة الخضراء; مصادر متجددة; المتجددة; الطاقات المتجددة; الطاقة المستدامة; طاقة مستدامة
hydrogen | hydrogen | هيدروجين
biomass | biomass; =tyres; =tires; burning tires | كتلة حيوية; الكتلة الحيوية; إطارات; حرق الإطارات
oil-field | oil field; =oilfield; =oilfields; gas field; oil well; gas well; drilling | حقل نفط; حقول النفط; حقل نفطي; حقول نفطية; حقل غاز; بئر نفط; آبار النفط; آبار; حقول الغاز; بئر غاز
carbon-emissions | carbon emissions; carbon-dioxide; greenhouse gas; greenhouse gases; !CO2; carbon footprint; =emissions; emission; carbon | انبعاثات; انبعاثات كربونية; الانبعاثات الكربونية; ثاني أكسيد الكربون; بصمة كربونية; البصمة الكربونية; غازات دفيئة; الغازات الدفيئة; انبعاث; كربون; كربوني; غازات الاحتباس الحراري; انبعاثات الكربون
carbon-neutral | carbon-neutral; carbon neutrality; net zero; carbon-negative; carbon-free; zero-carbon; zero carbon; carbon neutral | محايد كربونيا; حياد كربوني; الحياد الكربوني; محايدة كربونيا; صفر كربون; خالية من الكربون; صافي صفر; خال من الكربون
climate | climate; climate change; global warming; climate crisis | مناخ; مناخي; تغير المناخ; التغير المناخي; احتباس حراري; الاحتباس الحراري; تغير مناخي
environment | =environment; environmental; environmentally; ecological; ecosystem | بيئة; بيئي
pollution | pollution; pollute; polluted; polluter; polluting; =smog | تلوث; ملوث; ملوثات; ملوثة
e-waste | e-waste; electronic waste | نفايات إلكترونية; النفايات الإلكترونية; مخلفات إلكترونية
water | =water; water use; water consumption; water usage | ماء; مياه; مائي
lake | =lake; =lakes | بحيرة; بحيرات
river | =river; =rivers | نهر; أنهر
fish | =fish; =fishing; =trout; fish farm | سمك; أسماك; صيد; استزراع سمكي
wildlife | wildlife; national park; =gorilla; =gorillas; rainforest; forest | حياة برية; الحياة البرية; غابة; غابات; غوريلا; متنزه وطني; حديقة وطنية; محمية
drought | drought; water shortage; dry season; low water; rainy season; wet season; rainfall | جفاف; نقص المياه; شح المياه; موسم الجفاف; قلة الأمطار; موسم الأمطار; أمطار; أمطار غزيرة; شح الأمطار
flood | =flood; =floods; flooding; =flooded; landslide; mudslide | فيضان; فيضانات; سيول جارفة; انهيار أرضي; انهيارات أرضية; غمرت
storm | =storm; =storms; winter storm; hurricane; tornado; =blizzard | عاصفة; عواصف; إعصار; أعاصير; عاصفة شتوية; عاصفة ثلجية
storm-fern | storm Fern; winter storm Fern; !Fern | العاصفة فيرن; عاصفة فيرن; العاصفة الشتوية فيرن; عاصفة فيرن الشتوية
heat-wave | heat-wave; extreme heat; high temperatures; hot weather; summer heat; record heat | موجة حر; موجة الحر; موجات الحر; ارتفاع درجات الحرارة; موجة حارة; الحر الشديد; حرارة شديدة; حر شديد; درجات حرارة مرتفعة
temperature | temperature; degrees celsius; degrees fahrenheit; =celsius; =fahrenheit; °; ° celsius | درجة حرارة; درجات الحرارة; درجة الحرارة; درجات حرارة; درجة مئوية; فهرنهايت; درجة سيلسيوس; درجات سيلسيوس; درجة سلسيوس; درجات سلسيوس
heat | =heat; =hot | حرارة; حرارات
cold | =cold; =freezing; =freeze; =chilly; cold climate; cold weather; =cool climate; =colder | برد; بارد; برودة; مناخ بارد; المناخ البارد; صقيع; طقس بارد; الطقس البارد; تجمد
winter | =winter; =winters; wintertime | شتاء; شتوي
summer | =summer; =summers; summertime | =صيف; =الصيف; صيفي; =صيفا
weather | =weather | طقس; أحوال جوية; الأحوال الجوية
snow | =snow; =ice storm | ثلج; ثلوج
earthquake | earthquake | زلزال; زلازل
fire | =fire; =fires; =blaze; caught fire; wildfire | حريق; حرائق; نشوب حريق; اندلع حريق
explosion | explosion; =blast; =exploded | انفجار; انفجارات; تفجير
peak-hours | peak hour; peak demand; peak hours; peak time; off-peak; peak consumption | ساعات الذروة; أوقات الذروة; ساعة الذروة; وقت الذروة; ذروة الطلب; ذروة الاستهلاك; فترات الذروة
winter-season | season; =seasonal | موسم; مواسم; موسمي
`;
