/** Phrases of the end of the Soviet Union by language, as sources of regular expressions; a space is any white space. */
export const SOVIET_END: Readonly<Record<string, string>> = {
  en: '(?:collapse|fall|break-?up|demise|dissolution|disintegration|implosion|crumbling|end) of the (?:Soviet Union|USSR)|(?:Soviet Union|USSR) (?:was |had |then )?(?:collaps\\p{L}+|fell (?:apart|to pieces)|falling apart|fall apart|broke (?:up|apart)|breaking (?:up|apart)|disintegrat\\p{L}+|crumbl\\p{L}+|dissolv\\p{L}+|implod\\p{L}+|unravel\\p{L}*|ceased to exist)|Soviet (?:collapse|break-?up)',
  fr: "(?:chute|effondrement|éclatement|dislocation|fin|désintégration|désagrégation|implosion|disparition|dissolution|démembrement) de l['’](?:URSS|Union soviétique)|l['’](?:URSS|Union soviétique) (?:se (?:désagr\\p{L}+|désint\\p{L}+|disloqu\\p{L}+|délit\\p{L}+|défai\\p{L}+)|s['’](?:effondr\\p{L}+|est effondrée|écroul\\p{L}+)|écla(?:te|tait|ta)|implos\\p{L}+|vacill\\p{L}+|dispara\\p{L}+)",
  de: '(?:Zerfall|Zerfalls|Zusammenbruch|Zusammenbruchs|Ende|Auflösung|Untergang|Kollaps|Zusammenbrechen) der (?:Sowjetunion|UdSSR)|(?:Sowjetunion|UdSSR) (?:zerfiel|zerfällt|zerbrach|zerbricht|kollabierte|zusammenbrach|auseinanderfiel|auseinanderbrach)',
  es: '(?:colapso|caída|derrumbe|disolución|desintegración|desmoronamiento|fin|desaparición|implosión|hundimiento) de la (?:Unión Soviética|URSS)|(?:Unión Soviética|URSS) (?:se (?:derrumb\\p{L}+|desmoron\\p{L}+|desintegr\\p{L}+|disolv\\p{L}+|deshizo|deshacía|hund\\p{L}+)|colaps\\p{L}+)',
  ru: '(?:с )?(?:распад|развал|крушени|крах|гибел)\\p{L}* (?:СССР|Советского Союза)|(?:СССР|Советский Союз) (?:распал|распад|развал|рухнул|рушил)\\p{L}*',
  tr: "(?:Sovyetler Birliği|Sovyetler|SSCB)(?:['’]?(?:n[iı]n|in|nin))? (?:dağıl|çök|yıkıl|çözül)\\p{L}*",
  az: "(?:SSRİ|Ssri|Sovet İttifaqı|Sovet ittifaqı|Sovetlər Birliyi)(?:[-'’]?n[iı]n)? (?:dağıl|süqut|çök|parçalan)\\p{L}*",
  hy: '(?:ԽՍՀՄ|Խորհրդային Միությ(?:ան|ունը)|Խորհրդային միությ(?:ան|ունը))(?:-ի)? (?:փլուզ|քայքայ|տրոհ)\\p{L}*',
};
