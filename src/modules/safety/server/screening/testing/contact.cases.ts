import { laterContact } from './contact-later.cases.ts';
import { phoneCases } from './phones.cases.ts';
import type { Suite } from './suite.ts';

/** Contact details, all of them made up, and what only looks like them. */
export const contactCases: Suite = {
  ...phoneCases,
  ...laterContact,
  'e-mail': {
    yes: `
      mail me quietfox@example.com
      its quiet.fox at gmail dot com
      quietfox (at) mail (dot) com
      quietfox[at]gmail.com
      my email is quiet_fox22@hotmail.co.uk
      quietfox @ gmail . com
      mi correo es zorro.gris arroba gmail punto com
      zorro@correo.es escríbeme
      write to quiet dot fox at outlook dot com
      Q.U.I.E.T.FOX@GMAIL.COM
      quietfox22 at gmail
      reach me: quietfox {at} proton {dot} me`,
    no: `
      look at google and you find it
      I work at a bank and its fine
      my email got hacked last week
      I stared @ the wall all day
      he sent me an email at midnight
      @mira you said that well
      thank you @noor and @sunniva
      mi correo está lleno
      I was at home dot dot dot alone`,
  },
  links: {
    yes: `
      look at https://example.com/help
      my site is www.quietfox.net
      quietfox.com has my blog
      join discord.gg/abc123
      t.me/quietfox
      bit.ly/3xYz
      quietfox dot com
      go to quietfox . com slash chat
      hxxps://example.org/page
      entra en quietfox punto com
      http://10.0.0.7:8080/x
      wa.me/14155550132
      linktr.ee/quietfox
      visit quietfox.co.uk for more`,
    no: `
      I went home.It was late
      e.g. sleeping, i.e. nothing
      he said ok.so I left
      I feel bad...no idea why
      at 3.30 I was still awake
      version 2.0 of me
      Mr.Smith is my teacher
      see the guidelines at /guidelines
      I love the dot pattern on it
      resume.doc was lost and photo.jpg too
      estoy mal.es que no puedo
      end of story.no more
      I deleted the app.info was wrong anyway`,
  },
  'names elsewhere': {
    yes: `
      add me on insta: quietfox
      my disc is quiet_fox
      @quietfox on snap
      snap me at quietfox22
      ig: @quiet.fox
      my insta is quietfoxx
      discord quietfox#1234
      find me on tiktok as quietfox
      telegram @quietfox
      kik quietfox99
      im quietfox_ on discord
      hmu on snapchat quiet.fox7
      my xbox gamertag is QuietFox77
      sc: quietfoxy
      mi insta es zorrogris
      agrégame al discord: zorro_gris
      soy zorro.gris en instagram
      mi snap zorrito22
      búscame en telegram como zorrogris
      user on roblox: quietfox2011
      cashapp $quietfox22
      add me QuietFox#0420 on there`,
    no: `
      I deleted instagram last month
      my insta is private now
      instagram is toxic for me
      discord is down again
      snap out of it they say
      my disc is herniated and it hurts
      the line is busy all day
      @mira how are you today
      thanks @quietfox that helped
      snapchat streaks stress me out
      signal is bad in my village
      I watch tiktok all night
      they bully me on insta
      my facebook got hacked
      reddit made it worse
      borré instagram y estoy mejor
      mi insta es privada
      me acosan por whatsapp
      we met on discord two years ago
      I saw her story on ig yesterday
      telegram groups are full of rumours
      add me to the list please`,
  },
  addresses: {
    yes: `
      I live at 14 Maple Drive
      come to 221b baker street
      12 Willow Lane, Springfield
      350 5th Avenue apt 4b
      my address is 7 church road
      send it to PO Box 1234
      we are at 88 St James Close
      1600 Amphitheatre Parkway
      vivo en calle Mayor 14, 3º B
      Av. Reforma 222, col. Juárez
      Cra 7 # 45-12
      calle de los Olivos nº 8
      C/ Luna, 23
      plaza del Sol 4
      apartado de correos 512
      avenida San Martín 1450 depto 3`,
    no: `
      its a 10 minute drive
      I walk 2 miles down the road
      one way street
      he lives 3 blocks down the street
      I have 5 close friends
      it took 20 years to find my place
      there are 100 ways to say it
      I came in 1st place
      a 2 hour drive to the hospital
      the 7 people on my street
      dormí en la calle hace 3 años
      en la calle a las 3 de la mañana
      viví en la calle 2 años
      la avenida estaba llena, 200 personas
      I was homeless on the street for 6 months
      4 more steps on the way`,
  },
};
