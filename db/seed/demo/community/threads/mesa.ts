import { threads } from '../script.ts';

export const aLaMesa = threads('mesa')`
## talk | Pasen, que la mesa es larga
!pinned chayo 359 06:10
@chayo 359 06:00 + ines pilar nico marisol joaquin
Esto lo pedimos unos cuantos y nos lo pusieron en dos días, así que ahora hay que usarlo. Yo coso con
la radio encendida y de vez en cuando levanto la vista. Si alguien habla, me gusta que sea de verdad,
aunque sea poquito.

Empiezo yo: hoy descosí un dobladillo entero porque estaba triste cuando lo cosí y se notaba.

@pilar 359 23:35 > chayo + chayo
Yo he venido a sentarme. Vengo de estar de pie desde las seis.

@ines 358 10:15 > chayo + chayo pilar
Traigo el mate. Aviso que lo tomo amargo y que pregunto mucho: treinta años de maestra no se van con
la jubilación.

@nico 358 06:40 > chayo + chayo ines
Yo traigo el micrófono, pero apagado. Me gusta oír cómo se acomodan las sillas.

@anasofia 24 23:25 > chayo + chayo ines pilar
¡Hola! Acabo de encontrar esta mesa. Soy la más nueva y traigo galletas de las de la máquina del
hospital, que son malísimas, pero son de corazón.

@chayo 23 05:35 > anasofia + anasofia mateo
Las malísimas se mojan en el café y ya. Siéntese junto a @Pilar, que sabe reír de pie.

## question | ¿Cómo se dice que no a una madre por teléfono?
@mateo 36 01:10 + anasofia joaquin
Llama todos los días a la hora en que más café hay que servir. Si no contesto, se angustia. Si
contesto, se me quema la leche. La quiero. ¿Cómo hacen ustedes?

@ines 36 10:20 > mateo + mateo anasofia
¿Y si la llamás vos antes, cuando abrís? Las madres no llaman para hablar, llaman para comprobar.

@pilar 36 23:40 > mateo + mateo ines
!accepted 33 00:40
A la mía le mandaba una foto a las once, siempre la misma hora: la taza, la calle, un pie. Sin texto.
Dejó de llamar y empezó a coleccionar. Todavía las tiene en la cómoda, impresas por la vecina. Ahora
no sabe de quién es el pie, pero le gusta.

@mateo 33 00:35 > pilar + pilar ines chayo anasofia hadiza
Primer día: foto de la espuma. Contestó con una foto de su rodilla. Vamos bien.

## talk | Cosas que decía mi abuela y que hoy entendí
@chayo 214 06:20 + ines nico pilar
«El que cose de prisa, descose despacio.» Cuarenta años creí que hablaba de hilo.

@nico 214 06:50 > chayo + chayo
La mía: «no hables mientras el mar está contestando».

@ines 213 10:30 > chayo + chayo nico
«La vergüenza se seca al sol.» La decía colgando la ropa, y una se lo tomaba literal.

@pilar 213 23:30 > ines + ines
«Come, que las penas con pan son menos.» Hoy mi madre me lo ha dicho a mí, con su voz de antes, y me
ha cortado un trozo. Ha sido un segundo. He comido.

@marisol 6 13:40 > pilar + pilar chayo ines nico joaquin
Llego con meses de retraso, pero de pan sé. Ese segundo vale por la barra entera.

@mateo 35 00:50 > nico + nico
Imprimo la de tu abuela y la pego en la cafetera. A ver si los clientes se enteran.

## talk | El buzón vacío
@joaquin 19 22:10 + chayo pilar ines nico
Hoy repartí ciento doce. En el portal de mi casa hay cuatro buzones y uno es el mío, que todavía tiene
los dos apellidos. No me atrevo a cambiar la etiqueta. Es un papelito de tres centímetros y pesa
como una saca.

@pilar 19 23:45 > joaquin + joaquin
No hay prisa. Yo tengo en el mío a mi padre, que lleva nueve años sin recibir nada más que publicidad.

@chayo 18 05:45 > joaquin + joaquin pilar
Las etiquetas se descosen por una punta. Un día se levanta sola una esquinita, y entonces sí.

@nico 18 06:30 > joaquin + joaquin
Si querés que le entre algo, dejame tu pueblo sin calle y lo leo en la radio, en el programa de las
cinco. Correo hablado.

@joaquin 18 21:20 > nico + nico chayo ines pilar marisol sunniva
Lo escuché por internet, con los auriculares, en la furgoneta. «Para un cartero que reparte niebla.»
Tuve que parar en el arcén. La etiqueta sigue, pero ahora la miro de otra manera.

## talk | ¿A qué hora es más larga la noche?
@nico 128 06:05 + ines chayo
Encuesta de madrugada. Para mí, las cuatro y veinte: ya nadie vuelve y todavía nadie sale.

@ines 128 10:10 > nico + nico
Las siete de la tarde de un domingo. Es de noche aunque haya sol.

@pilar 127 23:50 > nico + nico ines
Cuando se ha dormido y aún no me fío.

@marisol 5 04:20 > nico + nico pilar
Las tres y media, justo antes de que fermente la primera. Luego ya huele, y si huele no es noche.

@anasofia 23 00:15 > pilar + pilar nico
En prácticas: las cinco, cuando suena un timbre y todas miramos el mismo pasillo.

@tomas 126 03:20 > nico + nico
Perdón por mi español, es de autobús. Las cuatro y veinte. Sí. En todas las ciudades.

## talk | Aprobé
@anasofia 15 21:40 + ines pilar mateo chayo sunniva adaeze aoife marisol
¡¡Aprobé las prácticas de geriatría!! La supervisora me puso una sola frase: «se sienta antes de
hablar». Al principio creí que era una queja.

@ines 15 22:05 > anasofia + anasofia
Es la mejor nota que se puede poner. Yo la hubiera subrayado dos veces.

@pilar 15 23:30 > anasofia + anasofia ines
Gracias de parte de una hija. No sabes lo que es ver que alguien se sienta.

@aoife 14 10:15 > anasofia + anasofia pilar
I read this with the translator and my feet up after a night. "She sits down before she speaks." I'm
putting it in the handover book. Well done you.

@anasofia 14 22:50 > aoife + aoife ines jonas
I'm crying in two languages, thank you

## question | ¿Alguien más habla con sus plantas, o soy yo?
@marisol 4 13:50 + mateo chayo mira
Tengo un geranio en el obrador que no debería vivir y vive. Le cuento el reparto. ¿Es grave?

@chayo 4 14:30 > marisol + marisol
Grave sería que él le contestara y usted no le hiciera caso.

@amaru 3 22:10 > marisol + marisol mira
They breathe what we breathe out, so it is only polite. Perdón: respiran lo que soltamos. Es educación.

@mira 3 22:30 > amaru + amaru marisol
I asked nearly this in "Asking" about radios! We should put the geranium next to one.

## talk | Volver a la escuela, de alumna
@ines 65 10:50 + hadiza lindiwe mateo
Me anoté en el programa de aquí, el de crecer cuidando a otros. A los sesenta y pico. El primer día
busqué dónde sentarme y me di cuenta de que nunca en mi vida había elegido pupitre: siempre tuve el
mío, adelante, mirando para el otro lado.

@chayo 65 14:20 > ines + ines
¿Y cuál agarró?

@ines 64 10:20 > chayo + chayo pilar lindiwe nico
La última fila. Siempre quise saber qué pasaba ahí. Pasa todo.

@nico 63 06:30 > ines + ines
Ahí estuve yo. Confirmo.

@lindiwe 63 17:45 > ines + ines
I used the translator because I saw the word for school. What does one see from the last row that we
don't see from the front?

@ines 63 18:30 > lindiwe + lindiwe chayo hadiza silke
Las nucas. Se sabe todo por las nucas. (The backs of the necks. They tell you everything.)

## talk | Se levantó la esquinita
@joaquin 1 22:10
Esta tarde, al abrir el portal, la etiqueta estaba despegada por una punta, como dijo Chayo. Ni viento
hacía. La quité entera, con la uña, despacio. Debajo el metal está más claro.

Todavía no he puesto la nueva. No sé si poner mi nombre solo o dejarlo un par de días sin nada. ¿Qué
pondríais?
`;
