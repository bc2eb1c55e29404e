/** Towns, counties and sites where mines and data centres stand, and those that ruled on them. */

export const MINING_TOWNS = `
// United States
Corsicana | Corsicana; Navarro County | كورسيكانا
Rockdale | Rockdale; Milam County | روكديل; روكدال
Austin | Austin, Texas; Austin | أوستن; مدينة أوستن
Austin-County | Austin County | مقاطعة أوستن
Abernathy | !Abernathy | أبرناثي; أبيرناثي
Brazoria-County | Brazoria; Brazoria County | برازوريا; مقاطعة برازوريا
Colorado-City | Colorado City | كولورادو سيتي
Dickens-County | Dickens County | مقاطعة ديكنز; مقاطعة ديكينز
Helios | !Helios | هيليوس
Wink | !Wink; Wink, Texas | =وينك
Childress | Childress | تشيلدرس; تشايلدرس; تشلدرس; تشيلدريس
Granbury | Granbury; Hood County | غرانبري; جرانبري
Abilene | Abilene | أبيلين
Plattsburgh | Plattsburgh | بلاتسبرغ
Massena | Massena | ماسينا; ماسنا
Niagara | Niagara Falls; Niagara | شلالات نياغارا; نياغارا
Dresden-NY | Dresden, New York; Dresden, N.Y.; Seneca Lake | بحيرة سينيكا
Ellendale | Ellendale | إلينديل; إليندايل
Jamestown | !Jamestown; Jamestown, North Dakota | جيمستاون; جيمس تاون
Hawesville | Hawesville | هوزفيل; هاوزفيل
Clarington | Clarington | كلارينغتون; كلارينجتون
Muskogee | Muskogee | مسكوغي; موسكوجي; ماسكوغي
Virginia-Beach | Virginia Beach | فيرجينيا بيتش; فرجينيا بيتش
Denton | Denton, Texas; city of Denton | دينتون
Lake-Mariner | Lake Mariner | ليك مارينر; بحيرة مارينر
// Other Americas
Toronto | Toronto | تورونتو; تورنتو
Asuncion | Asunción | أسونسيون
Paso-Pe | Paso Pe; Paso Pé | باسو بي
Salto-del-Guaira | Salto del Guairá | سالتو ديل غوايرا; سالتو ديل جوايرا; سالتو دل غوايرا
Maracay | Maracay | ماراكاي
// China and Asia
Ordos | Ordos | أوردوس
Changji | Changji | تشانغجي; تشانجي
Zhundong | Zhundong | تشوندونغ; جوندونغ
Hangzhou | Hangzhou | هانغتشو; هانجتشو
Fuzhou | Fuzhou; Fuzhou, Jiangxi | فوتشو; =فوجو
Miri | !Miri | =ميري; مدينة ميري
// Europe, Arab world and Iran
Brussels | Brussels | بروكسل; بروكسيل
Tydal | Tydal | تيدال; تايدال
Misrata | Misrata; Misurata | مصراتة
Zliten | Zliten | زليتن; زليطن
Salalah | Salalah | صلالة
Masdar-City | Masdar City | مدينة مصدر
Mina-Zayed | Mina Zayed; Zayed Port; Port Zayed | ميناء زايد
Jezzine | Jezzine; Jizzin | =جزين; بلدة جزين; قضاء جزين
Rafsanjan | Rafsanjan | رفسنجان
`;
