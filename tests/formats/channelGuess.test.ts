import { describe, expect, it } from 'vitest'
import { guessChannel } from '../../src/formats/channelGuess'
import { ICONS } from '../../src/shapes/icons'

describe('a channel', () => {
  it.each([
    ['Web', 'online', 'globe'],
    ['Página web', 'online', 'globe'],
    ['Google Ads', 'online', 'globe'],
    ['Mobile app', 'online', 'smartphone'],
    ['Aplicación móvil', 'online', 'smartphone'],
    ['E-mail', 'online', 'mail'],
    ['Correo electrónico', 'online', 'mail'],
    ['Redes sociales', 'online', 'users'],
    ['Instagram', 'online', 'users'],
    ['WhatsApp', 'online', 'messages-square'],
    ['Live chat', 'online', 'messages-square'],
    ['Tienda', 'offline', 'store'],
    ['Tienda online', 'online', 'globe'],
    ['Store', 'offline', 'store'],
    ['App Store', 'online', 'smartphone'],
    ['Sucursal', 'offline', 'store'],
    ['Call centre', 'offline', 'headset'],
    ['Centro de llamadas', 'offline', 'headset'],
    ['Teléfono', 'offline', 'phone'],
    ['Phone call', 'offline', 'phone'],
    ['Mensajería', 'offline', 'truck'],
    ['Courier', 'offline', 'truck'],
    ['Evento', 'offline', 'tent'],
    ['Folleto', 'offline', 'newspaper'],
    ['TV', 'offline', 'tv'],
    ['En persona', 'offline', 'users'],
    ['Letter', 'offline', 'mail'],
    ['Portal del cliente', 'online', 'monitor'],
  ])('called %s is %s', (name, medium, icon) => expect(guessChannel(name)).toEqual({ medium, icon, sure: true }))

  it.each(['Ana', 'Customer', 'Engineer', 'Cliente', 'Visitor', ''])(
    'called %j tells nothing, so online is assumed',
    (name) => {
      expect(guessChannel(name)).toEqual({ medium: 'online', icon: 'radio', sure: false })
    },
  )

  it('has an icon that there is', () => {
    for (const name of ['Web', 'QR', 'Kiosk', 'Agent', 'On-site', 'Packaging'])
      expect(ICONS).toHaveProperty([guessChannel(name).icon])
  })
})
