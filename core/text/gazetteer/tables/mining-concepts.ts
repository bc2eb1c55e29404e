/** Concepts of mining itself: the network, its rules, machines and places of work. */

export const MINING_CONCEPTS = `
mining | =mining; =cryptomining; =mined; to mine | تعدين; تعديني; تنقيب
home-mining | home mining; home miner; mining at home; domestic mining; household mining | تعدين منزلي; التعدين المنزلي; التعدين في المنازل; تعدين من المنزل
cloud-mining | cloud mining | تعدين سحابي; التعدين السحابي
illegal | =illegal; =illegally; illicit; unlawful; unauthorized; unauthorised; =clandestine; unlicensed mining; unlicensed miner; unlicensed mine | غير قانوني; غير القانوني; غير مشروع; غير المشروع; غير شرعي; غير الشرعي; غير قانونية; خارج القانون; التعدين السري; التعدين غير المرخص; تعدين غير مرخص; التعدين العشوائي; تعدين عشوائي
cryptojacking | mining malware; mining virus | تعدين خبيث; التعدين الخبيث; برمجيات التعدين الخبيثة; تعدين خفي; التعدين الخفي
mine | =mine; =mines; mining farm; mining facility; mining site; mining center; mining centre; mining plant; mining operation | منجم; مناجم; مزرعة تعدين; مزارع تعدين; مزارع التعدين; مزرعة التعدين; منشأة تعدين; منشآت تعدين; منشآت التعدين; منشأة التعدين; مواقع التعدين; موقع التعدين; مراكز التعدين; مركز تعدين
mining-company | mining company; mining firm | شركة تعدين; شركات تعدين; شركة التعدين; شركات التعدين
hashrate | hash-rate; hashing power; hash-power; computing power of the network; network computing power; exahash; petahash; terahash; zettahash; !EH; !PH; !ZH; !TH; !EH/s; !PH/s; !ZH/s; !TH/s; exahashes per second; petahashes per second; terahashes per second; exahash per second; petahash per second; terahash per second; zettahash per second | هاش-ريت; هاشرايت; هاش رايت; معدل الهاش; معدل التجزئة; معدلات التجزئة; معدل الهاشريت; قوة التجزئة; قوة الهاش; القوة الحاسوبية; القدرة الحاسوبية; قدرة حاسوبية; قوة حوسبة; قوة الحوسبة; القدرة الحوسبية; إكساهاش; إكسا هاش; بيتاهاش; تيراهاش; بيتا هاش; تيرا هاش; زيتاهاش; زيتا هاش; إكساهاش في الثانية; بيتاهاش في الثانية; تيراهاش في الثانية; زيتاهاش في الثانية; إكساهاش/ثانية; بيتاهاش/ثانية; تيراهاش/ثانية; زيتاهاش/ثانية
hashprice | hash-price; revenue per hash; revenue per terahash | هاش-برايس; سعر الهاش; سعر التجزئة; سعر الهاشريت
stop-price | stop price; shutdown price; shut-down price | سعر التوقف; سعر الإيقاف; أسعار التوقف
payback-period | payback period; payback time; days to pay for itself | مدة الاسترداد; فترة الاسترداد; مدة استرداد
seven-day-average | seven-day average; 7-day average; seven-day moving average; 7-day moving average | متوسط سبعة أيام; متوسط 7 أيام; متوسط الأيام السبعة
single-reading | single reading | قراءة مفردة; قراءات مفردة; القراءات المفردة
hash | =hash; =hashes; hash function; hashing | تجزئة; هاش; دالة هاش
difficulty | mining difficulty; network difficulty; difficulty adjustment; =difficulty; difficulty level; =retarget; =retargeted; difficulty retarget | صعوبة التعدين; صعوبة الشبكة; مستوى الصعوبة; تعديل الصعوبة; صعوبة تعدين; معدل الصعوبة; =الصعوبة
halving | halving; halvening; block reward halving; =halved reward | تنصيف; هالفينغ; هالفينج; الانقسام النصفي; تنصيف المكافأة; هافينغ; هافينج
block-reward | block reward; mining reward; block subsidy; miner reward | مكافأة الكتلة; مكافآت الكتل; مكافأة التعدين; مكافآت التعدين; مكافأة الكتل; مكافأة كتلة; مكافأة; مكافآت; دعم الكتلة
block | =block; =blocks; genesis block; block height | كتلة; كتل; بلوك; بلوكات; الكتلة الأولى; رقم الكتلة; ارتفاع الكتلة
block-time | block time; block interval; minutes per block | زمن الكتلة; وقت الكتلة
transaction | transaction | معاملة; معاملات; تحويلات مالية
transaction-fee | transaction fee; network fee; mining fee; gas fee | رسوم المعاملات; رسوم المعاملة; رسوم التحويل; رسوم الشبكة; رسوم التحويلات
fee | =fee; =fees | رسوم; عمولة; عمولات
mining-pool | mining pool; =pool; =pools | مجمع تعدين; مجمعات تعدين; مجمعات التعدين; مجمع التعدين; تجمع تعدين; تجمعات التعدين; أحواض التعدين; حوض تعدين; حوض التعدين; مسبح التعدين; مسبح تعدين; بول تعدين
proxy-pool | proxy pool | مجمع وسيط; مجمعات وسيطة; المجمعات الوسيطة
mining-rig | mining rig; =rig; =rigs; mining machine; mining computer; mining equipment; mining hardware; mining device; =machine; =machines; mining server; miner machine | جهاز تعدين; أجهزة تعدين; أجهزة التعدين; جهاز التعدين; ماكينة; ماكينات; آلة تعدين; آلات تعدين; آلات التعدين; معدات التعدين; معدات تعدين; أجهزة الحاسوب المخصصة للتعدين; حواسيب التعدين; منصات التعدين; منصة تعدين; أجهزة تعدين العملات
antminer | Ant-miner | أنت-ماينر; انت-ماينر
asic | !ASIC; !ASICs; asic; application-specific integrated circuit | أسيك; آسيك; إيسيك; دوائر متكاملة مخصصة; دارة متكاملة مخصصة; دارات متكاملة مخصصة
gpu | !GPU; !GPUs; gpu; graphics card; video card; graphics processing unit; graphics processor | وحدة معالجة الرسومات; وحدات معالجة الرسومات; معالج رسومات; معالجات الرسومات; كرت شاشة; كروت الشاشة; كرت الشاشة; بطاقة رسومات; بطاقات الرسومات; بطاقات رسومات; بطاقات الرسوميات; بطاقات الجرافيكس; معالجات رسومية; بطاقات رسومية; وحدات معالجة رسومات; جي بي يو; وحدات معالجة الرسوميات; معالجات الرسوم
cpu | !CPU; !CPUs; central processor; central processing unit | وحدة المعالجة المركزية; معالج مركزي; وحدة معالجة مركزية
chip | =chip; =chips; semiconductor; microchip | رقاقة; رقائق; شريحة; شرائح; أشباه الموصلات; أشباه موصلات
computer | =computer; =computers; =laptop; =laptops; desktop; supercomputer | حاسوب; حواسيب; كمبيوتر; كمبيوترات; حاسب; لابتوب; حاسوب محمول
server | =server; =servers | خادم; خوادم; سيرفر; سيرفرات
mobile-phone | smartphone; mobile phone; cell phone; phone app | هاتف ذكي; هواتف ذكية; الهواتف الذكية; الهاتف الذكي; هاتف محمول; هواتف محمولة; الهواتف المحمولة; الهاتف المحمول; جوال; موبايل
efficiency | efficiency; energy-efficient; energy efficiency; joules per terahash; !J/TH; joule | كفاءة; كفاءة الطاقة; كفاءة استخدام الطاقة; جول لكل تيراهاش; =جول; =جولا
overheating | overheat; overclock | سخونة; ارتفاع حرارة الأجهزة
cooling | =cooling; cooling system; air conditioning; =cooled | تبريد; تكييف; مكيفات; نظام تبريد
immersion-cooling | immersion cooling; liquid cooling; hydro cooling; immersion | تبريد بالغمر; التبريد بالغمر; تبريد سائل; التبريد السائل; الغمر السائل; التبريد المائي; تبريد مائي; التبريد بالسوائل
fan | =fan; =fans | مروحة; مراوح
container | shipping container; =container; =containers | حاوية; حاويات
warehouse | warehouse; =hangar; =hangars | مستودع; مستودعات; مخزن; مخازن; هنغار; عنبر
noise | =noise; =noisy; decibel; =hum | ضوضاء; ضجيج; ديسيبل; ضوضائي; أزيز
waste-heat | waste heat; excess heat; heat recovery; residual heat; surplus heat; heat reuse | حرارة مهدرة; الحرارة المهدرة; الحرارة الناتجة; حرارة ناتجة; الحرارة الفائضة; حرارة فائضة; إعادة استخدام الحرارة
heating | =heating; space heater; district heating; heat homes; heat greenhouses | تدفئة; تسخين
greenhouse | =greenhouse; =greenhouses | دفيئة; دفيئات; بيوت زجاجية; صوبة; صوبات; بيت زجاجي
node | full node; network node; =node; =nodes | عقدة شبكة; عقد الشبكة; عقد كاملة
network | =network; =networks; blockchain network | شبكة; شبكات
network-security | network security; security of the network; secure the network; cybersecurity | أمن الشبكة; أمان الشبكة; تأمين الشبكة; حماية الشبكة; الأمن السيبراني
attack-51 | 51% attack; 51 percent attack; 51 attack; majority attack; 51 per cent attack | هجوم 51%; هجوم 51 بالمئة; هجوم 51 في المئة; هجوم 51; هجوم الأغلبية; هجوم الـ 51%
blockchain | block-chain; distributed ledger; =ledger | بلوك-تشين; بلوك-شين; سلسلة الكتل; سلاسل الكتل; سلسلة كتل; دفتر الأستاذ; سجل موزع; السجل الموزع; دفتر حسابات
decentralisation | decentralized; decentralised; decentralization; decentralisation; decentralize | لامركزية; لا مركزية; اللامركزية; لامركزي; غير مركزي; اللامركزي
centralisation | =centralization; =centralisation; mining centralization; =centralised; =centralized | مركزية التعدين; تمركز التعدين; تركز التعدين
proof-of-work | proof-of-work; !PoW | إثبات العمل; دليل العمل; اثبات العمل; برهان العمل
proof-of-stake | proof-of-stake; !PoS; the merge; =staking | إثبات الحصة; إثبات الملكية; دليل الحصة; إثبات الحصص; الحصة المراهنة; تخزين العملات للتحقق
consensus | consensus mechanism; consensus algorithm; consensus protocol | آلية إجماع; آلية الإجماع; آلية التوافق; خوارزمية الإجماع; خوارزمية التوافق
algorithm | algorithm; !SHA-256; scrypt | خوارزمية; خوارزميات
mathematical-puzzle | mathematical puzzle; math problem; mathematical problem; mathematical equation; cryptographic puzzle; complex puzzle | مسائل رياضية; معادلات رياضية; ألغاز رياضية; مسألة رياضية; لغز رياضي; عمليات حسابية; العمليات الحسابية; ألغاز حسابية; المعادلات الرياضية; المسائل الرياضية; الألغاز الرياضية; مشاكل رياضية
supply-cap | 21 million; maximum supply; supply cap; supply limit; limited supply | 21 مليون; المعروض الأقصى; الحد الأقصى للمعروض
fork | hard fork; soft fork | انقسام صلب; هارد فورك; الانقسام الصلب; سوفت فورك; انقسام الشبكة
satoshi-nakamoto | Satoshi Nakamoto; !Satoshi; !Nakamoto | ساتوشي ناكاموتو; ساتوشي
white-paper | white-paper | ورقة بيضاء; الورقة البيضاء
wallet | =wallet; =wallets | محفظة; محافظ رقمية; محافظ العملات; محافظ إلكترونية
private-key | private key; seed phrase | مفتاح خاص; مفاتيح خاصة; المفتاح الخاص; المفاتيح الخاصة; عبارة الاسترداد
exchange-crypto | trading platform; =exchange; =exchanges | منصة تداول; منصات التداول; منصات تداول; منصة التداول; بورصة عملات; بورصات العملات; منصة تداول العملات
trading | =trading; =traded; trading volume | تداول; تداولات; حجم التداول
defi | !DeFi; decentralized finance; decentralised finance | التمويل اللامركزي; ديفاي; تمويل لامركزي
machine-count | number of machines; number of rigs; number of miners; number of devices | عدد الأجهزة; عدد أجهزة التعدين; عدد الماكينات; عدد الآلات; عدد المعدنين
storage | =storage; energy storage; battery; =batteries | تخزين; بطاريات; بطارية; تخزين الطاقة
internet | internet; broadband; =wi-fi | إنترنت; انترنت; الشبكة العنكبوتية; إنترنيت
internet-cut | internet outage; internet shutdown; internet cut; internet blackout; cut off internet; internet was shut; shut down the internet; internet disruption | انقطاع الإنترنت; قطع الإنترنت; انقطاع خدمة الإنترنت; قطع خدمة الإنترنت; قطع خدمات الإنترنت; حجب الإنترنت; تعطل الإنترنت; انقطاع الانترنت
hack | =hack; =hacked; =hacking; =hackers; cyber-attack; data breach; security breach | اختراق; قرصنة; هجوم سيبراني; هجوم إلكتروني; هجمات إلكترونية; اختراقات; هجمات سيبرانية; تسلل
malware | malware; ransomware; =virus; =viruses; trojan | برمجيات خبيثة; البرمجيات الخبيثة; برامج خبيثة; برنامج خبيث; فيروس; فيروسات; برامج الفدية; فدية
software | software; firmware | برمجيات; برنامج حاسوبي; برامج ثابتة
data-centre | data-center; data-centre; =datacenter; =datacentre; server farm | مركز بيانات; مراكز بيانات; مراكز البيانات; مركز البيانات; مركز للبيانات; مراكز للبيانات
it-load | !IT load; !IT loads; !IT Load; critical IT load; !critical IT; !IT megawatts | أحمال تقنية المعلومات; حمل تقنية المعلومات; أحمال تكنولوجيا المعلومات; قدرة تقنية المعلومات
gross-power | gross power; gross megawatts; gross capacity | قدرة إجمالية; القدرة الإجمالية
pue | power usage effectiveness; !PUE | فعالية استخدام الطاقة; معامل فعالية استخدام الطاقة
hosting | =hosting; colocation; co-location; host miners; host mining; hosted miners | استضافة; خدمات الاستضافة; استضافة المعدنين
cloud | cloud computing; cloud service; cloud provider | حوسبة سحابية; الحوسبة السحابية; خدمات سحابية; الخدمات السحابية
ai | !AI; artificial intelligence; generative AI; machine learning; large language model | ذكاء اصطناعي; الذكاء الاصطناعي; ذكاء صناعي; الذكاء الصناعي; تعلم الآلة; التعلم الآلي
ai-pivot | !AI pivot; pivot to AI; pivot into AI; pivoted to AI; move into AI; moved into AI; move to AI; moved to AI; moving to AI; moving into AI; shift to AI; shift into AI; turn to AI; switch to AI; transition to AI; rush into AI | التحول إلى الذكاء الاصطناعي; التحول نحو الذكاء الاصطناعي; الانتقال إلى الذكاء الاصطناعي; التوجه إلى الذكاء الاصطناعي
inference | =inference; AI inference | استدلال
ai-training | AI training; model training; training of models; training models | تدريب النماذج; تدريب نماذج; تدريب نماذج الذكاء الاصطناعي; تدريب الذكاء الاصطناعي
hpc | !HPC; high-performance computing | حوسبة عالية الأداء; الحوسبة عالية الأداء; الحوسبة العالية الأداء; الحوسبة فائقة الأداء
metaverse | metaverse; web3; web 3 | ميتافيرس; ويب 3
quantum | quantum computer; quantum computing | حاسوب كمومي; الحوسبة الكمومية; الحواسيب الكمومية
`;
