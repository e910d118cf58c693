/** Words that everybody uses: nobody's name elsewhere, and no address of a page. */
const words = `
  a about aburrida aburrido account accounts across active actually add addict addicted addiction
  after again ago ah ahora al algo alguien all almost alone already also always am amigos an and
  another antes anxiety any anymore anything anyway app apps are around as asap asi at aun aunque
  away awful ayer back bad ban banned be because been before better between bien big bio block
  blocked bloqueada bloqueado book boring borrada borrado both brake break broken bulge bulging
  bullying busy but by cada call called calls came can cant card cards cash casi caused cerrada
  cerrado chat chats check checking class comments como con constantly content cos cosas could
  crashed crisis crying cuando cuenta da day days de deactivated dead degeneration del delete
  deleted depression desde despues detox dia did didnt disabled discord dm dms do does doesnt
  doing donde dont dos down drama dude during dying easier either el ella ellos else empty en
  entonces era eres es esa ese eso esta estaba estado estan este esto estoy even ever every
  everyday everything exhausting fake falso familia family famous fat feed feeds feel feels few
  fine first followers for forever forget forum fotos free friend friends friendships from fue
  full fun game games gave gente gets getting gift girl girls go going golf gone good got great
  gross group groups grupo grupos guy ha hace hacer hackeada hackeado hacked had han happy hard
  has hasta hate hated have havent hay he hell her here hernia herniated herniation him his horas
  horrible how hoy huge i if igual im in inbox influencer influencers instead into is isnt it its
  jockey join juntos just keep keeps kids kind kinda la las last later le less let leyendo life
  like likes line lines list lo lol lonely look looked looking los lot lots love mad made make
  makes making mal many mas may me mean meeting meetings mejor memes men menos mensajes message
  messages mi mientras might mine minute mis model models mom money month more most mostly much
  mucho mum mundo muy my myself nada nadie name need never new news ni nice night no nobody none
  nos not nothing notifications now nunca o obsessed of off ok okay old on once one online only
  open or other others otra otro our out over own page pain para payment payments people peor
  perfect pero person phone photo photos pic pics picture pictures please poco popular por porque
  posible post posted posting posts pretty privada privado private probably problem profile
  protrusion public publica puede pues put que quien quiet quit quite ready real really redes
  reels replacement right ruined sad said same saw say screen scrolling se see seems sent server
  servers session share she should show shows si sick siempre sin since slipped so sobre sociales
  solo some somebody someone something sometimes son soy stalker stalking started status still
  stop stopped stories story streak streaks study stuff stupid su such support surgery sus
  suspended take taken tal talk tambien tan tanto te tengo terrible than that thats the their
  them then therapy there these they thing things this those though thought tiene time times
  tired to toda todas today todo todos together too top toxic toxica toxico transfer trash
  triggering triste true tu two ugly un una under uno until up us use used useless user using
  usually very vez vida video videos voice want was wasnt way we week weird well were what when
  where which while who whole why wifi will with without wont work works world worse worst would
  wrong y ya yeah year years yes yesterday yet yo you your yours
`;

export const ordinary: ReadonlySet<string> = new Set(words.trim().split(/\s+/u));
