/**
 * Look-alikes that the package does not know: a character, and what to take it for. Made of the pairs of
 * UTS #39 (confusables.txt of Unicode 17.0) whose keys were still different.
 * © 1991-2025 Unicode, Inc., under the Unicode License V3, https://www.unicode.org/license.txt
 */
const pairs = `
ॅ̆ 𑭦̆ ᫢̄ ᫨̄̄ ᫙᫆ 𞛮᫈ ᑲb ᑳḃ ➀l ➉lo ર२ ➁2 ३3 ⲝ3 ⳅ3 ➂3 ➃4 ➄5 ⳓ6 ϭ6 ➅6 ➆7 ➇8 ⳋ9 ➈9 ảa
𖻑b ⲃb ʙb ςc ငc ၚc ʃc ⳝẟ ɜꞓ ʜh ⲏh ⲓi ւi 𑷚l 𑷡l 𖻅l ŋn̩ ղn̩ ⲛɴ ០o 𑷠o ⲑo̵ თoာ þp ⳏp ⳡɸ
ടs ꟗß ⲧᴛ џu̩ ⲗᣔ ꟛᣔ ƛᣔ̸ шw ⲙʍ ⲩy ȝ3 ⲍⱬ ʓ3 ꝯ9 ƅb ʕ꟏ ʌᣔ ⲷξ ⲡπ 𖻁π ⳁf ⲋc ⲯψ ώῴ ૫ч ϥч
પч ϼf 𐻇ڀ ٺت ࢿت̆ ࣁچ̆ ڏدۛ ࣂك̆ 𐻆ن ݒىۛ ࣀىؕ̆ ࢾىۛ̆ ࢏ى̊ ॲअ̆ ॴअाऺ ॳअऺ ॵअॏ ਤउ ਟट ਠठ ਫढ
ਜत्त ਧप ੲप्ट ਮभ ਸम ਕव ਵह ॉा̆ ऻाऺ 𑭠ऺ ੈै ৰর िি ਿি ေେ ஔஒள ൺண് ഥம ഖவ ஸஶ െெ േே ಐఐ ಗగ
ಝఝ ಟట ದద ನన ರర ಳళ ಿి ುు ೃృ ఖಖ̣ იര ဂര ဣരာ္രာ ൽല് ൾള് ඵඑ ඓඑෙ ඒඑ් ඹඔ බඛ වච හභ ඍසෘ
ཻེེ ཽོོ ᜴᜕ ၡရှ តដ ᙆz λᣔ ᣖp ᣳl ᣴr ᣵs 爿누丨 卟마 今ᄉーᄀ 合ᄉーᄆ 丛ᄉᄉー 丕조 長ᄐーᄂᄌ 于𛄢 ㄦ儿 𖿲儿 𠙴凵 𭅡卑
𡔳壷 𡖇多 𡚧𡚨 𫜺峀 𢔅徚 𫜾𣍟 𣵀涅 𪻅𤠔 𤣽玥 𥄚𥄙 𱹼緇 𦖝𦖨 𦴆𦰶 䚕𧢮 𥫔贛 ೜౜ ᷨ᫚ ⷮ᫛ ᫧᫥ ̚᫩ ˁ꟏ ॖ𑭢 ੁ𑭢 ॗ𑭣 ੂ𑭣 े𑭤 ੇ𑭤
兒𖿳 愸𫜿`;

export const newer: ReadonlyMap<string | undefined, string> = new Map(
  pairs
    .trim()
    .split(/\s/)
    .map(([one, ...like]) => [one, like.join('')]),
);
