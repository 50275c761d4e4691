/** What a channel's name tells in English or Spanish: whether it is online, and which icon fits. */
import type { Medium } from '../model/journeyMap'

interface Guess {
  medium: Medium
  icon: string
  words: RegExp
}

/** Word starts, tried in order on the name without accents; the first that fits decides. */
const GUESSES: readonly Guess[] = [
  guess('offline', 'qr-code', 'qr|codigo qr'),
  guess(
    'offline',
    'headset',
    'call.?cent|contact cent|centro de (llamadas|contacto|atencion)|helpdesk|help desk|hotline|ivr',
  ),
  guess('online', 'messages-square', 'chat|whatsapp|messenger|telegram|bot|asistente virtual|live support'),
  guess(
    'online',
    'users',
    'social|redes|facebook|instagram|tiktok|twitter|linkedin|youtube|foro|forum|communit|comunidad|influenc',
  ),
  guess('online', 'mail', 'e-?mail|correo elec|newsletter|boletin|mailing'),
  guess(
    'online',
    'smartphone',
    '(mobile |movil )?app(s|lication|licacion)?\\b|aplicacion|android|ios\\b|sms|push|notificaci|movil web',
  ),
  guess(
    'offline',
    'newspaper',
    'print|prensa|newspaper|magazine|revista|flyer|folleto|brochure|catalog|poster|cartel|valla|billboard|outdoor|direct mail',
  ),
  guess('offline', 'tv', 'tv\\b|television|tele\\b|radio\\b|cine|cinema'),
  guess('offline', 'truck', 'courier|deliver|entrega|envio|mensajer|repart|shipping|logistic|transport'),
  guess('offline', 'package', 'packag|paquete|embalaje|product\\b|producto|unboxing|box\\b|caja\\b'),
  guess('offline', 'phone', 'phone|telefon|call|llamad|voice|voz'),
  guess('offline', 'tent', 'event|evento|feria|fair|expo|workshop|taller|congres|conferenc'),
  guess(
    'online',
    'monitor',
    'desktop|ordenador|pc\\b|software|system|sistema|platform|plataforma|portal|dashboard|panel|intranet|extranet|crm|saas',
  ),
  guess(
    'online',
    'globe',
    'web|site|sitio|online|en linea|internet|digital|seo|sem\\b|google|search|buscador|landing|blog|home ?page|marketplace|e-?commerce|tienda (online|virtual)|amazon|video|ads?\\b|anuncio|banner|wiki|api\\b|cookie',
  ),
  guess(
    'offline',
    'store',
    'store|shop|tienda|sucursal|branch|oficina|office|mostrador|counter|retail|showroom|outlet|kiosk|quiosco|local\\b|comercio|cajero|atm\\b|restaurant|hotel|clinic|hospital|consulta',
  ),
  guess(
    'offline',
    'users',
    'in.?person|en persona|presencial|face.?to.?face|cara a cara|visit(s|a|as)?\\b|reunion|meeting|boca a boca|word of mouth|amig|friend|famil',
  ),
  guess(
    'offline',
    'user-round',
    'staff|personal\\b|agent|agente|comercial|vendedor|sales|asesor|advisor|tecnic|technic|conserje|recepcion|reception',
  ),
  guess('offline', 'mail', 'letter|carta|correo|post\\b|invoice|factura|paper|papel|contrato|contract'),
  guess('offline', 'map-pin', 'offline|fuera de linea|physical|fisic|on.?site|lugar'),
]

function guess(medium: Medium, icon: string, words: string): Guess {
  return { medium, icon, words: new RegExp(`(^|[^a-z0-9])(${words})`) }
}

export function withoutAccents(name: string): string {
  return name
    .slice(0, 200)
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
}

export interface ChannelGuess {
  medium: Medium
  icon: string
  /** False where the name told nothing and online was assumed. */
  sure: boolean
}

export function guessChannel(name: string): ChannelGuess {
  const plain = withoutAccents(name)
  const found = GUESSES.find(({ words }) => words.test(plain))
  return found
    ? { medium: found.medium, icon: found.icon, sure: true }
    : { medium: 'online', icon: 'radio', sure: false }
}
