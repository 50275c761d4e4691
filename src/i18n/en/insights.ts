/** Words of: insights. */
export const insights = {
  'reading.untitled': 'Untitled',
  'reading.everyone': 'Everyone',
  'reading.empty.map': 'There is no card yet.',
  'reading.empty.touchpoints': 'There is no touchpoint yet. The readings start with the first.',
  'reading.empty.personas': 'There is no persona yet.',
  'headline.start': 'The readings start with the first touchpoint.',
  'headline.unknown': 'Nobody has said yet how this journey feels.',
  'headline.fine': 'Nothing hurts here that the map knows of.',
  'headline.hurts': '{first} hurts most.',
  'headline.hurt': '{first} and {second} hurt most.',
  'headline.feels': '{first} feels worst, and no pain is named.',
  'pains.title': 'What hurts most',
  'pains.title.hint': 'Pains ranked, with what is being done about them.',
  'pains.formula':
    'Score = severity × feeling × importance × reach, each as a share of its scale and raised to its weight. The feeling counts from 1 (very good) to 5 (very bad). What is not known counts as the middle of its scale. The worst is 100.',
  'pains.severity': 'Severity',
  'pains.emotion': 'Feeling',
  'pains.importance': 'Importance',
  'pains.reach': 'Reach',
  'pains.weight': 'Weight',
  'pains.weight.hint': '0 leaves it out, 1 counts it, 2 doubles its pull.',
  'pains.empty': 'No pain is marked yet.',
  'pains.empty.blank': 'A pain is marked, but none says yet what hurts or how much.',
  'pains.said': { one: '{count} pain. “{worst}” hurts most.', other: '{count} pains. “{worst}” hurts most.' },
  'pains.unanswered': { one: '{count} has no opportunity.', other: '{count} have no opportunity.' },
  'pains.unknown.severity': {
    one: '{count} pain does not say how severe it is.',
    other: '{count} pains do not say how severe they are.',
  },
  'pains.blank': {
    one: '{count} card has a pain that says nothing yet: it is left out.',
    other: '{count} cards have a pain that says nothing yet: it is left out.',
  },
  'pains.unknown.valence': {
    one: '{count} pain stands where no feeling is known.',
    other: '{count} pains stand where no feeling is known.',
  },
  'pains.unknown.importance': {
    one: '{count} pain stands where no importance is set.',
    other: '{count} pains stand where no importance is set.',
  },
  'pains.unknown.reach': {
    one: '{count} pain stands where no reach is known.',
    other: '{count} pains stand where no reach is known.',
  },
  'emotion.title': 'How it feels',
  'emotion.title.hint': 'The curve, the best and the worst moment, and what is remembered.',
  'emotion.formula':
    'Mean of the valences (−2 to +2) of a persona’s touchpoints. Remembered = (most intense + last) / 2, the peak–end rule (Kahneman). Where a very good and a very bad moment are equally intense, the bad one counts. The last is the mean of the last step with a feeling.',
  'emotion.counted': {
    one: 'Rests on 1 feeling.',
    other: 'Rests on {count} feelings: one for each persona that a card speaks of.',
  },
  'emotion.empty': 'No touchpoint has a feeling yet.',
  'emotion.left': { one: '{count} touchpoint has no feeling.', other: '{count} touchpoints have no feeling.' },
  'emotion.said': {
    one: '{who}: mean {mean}, remembered as {remembered}, over {count} touchpoint.',
    other: '{who}: mean {mean}, remembered as {remembered}, over {count} touchpoints.',
  },
  'emotion.tie': 'The best and the worst moment are equally intense; the worst counts.',
  'consistency.title': 'Channel consistency',
  'consistency.title.hint':
    'How far apart the channels are inside each phase. 100 % means that they all feel the same.',
  'consistency.formula':
    'Per phase 1 − (highest − lowest) / 4 over the channels’ mean valences (−2 to +2). Undefined with fewer than two channels. A proposal of Periplo’s, not from literature.',
  'consistency.empty': 'No phase has a feeling in two channels, so there is nothing to compare.',
  'consistency.alone': {
    one: '{count} phase has a feeling in one channel only.',
    other: '{count} phases have a feeling in one channel only.',
  },
  'consistency.said': {
    one: '{percent} % over {count} phase. The channels are furthest apart in {phase}.',
    other: '{percent} % over {count} phases. The channels are furthest apart in {phase}.',
  },
  'coverage.blank': {
    one: '{count} touchpoint is marked as a moment of truth without saying which: it is left out.',
    other: '{count} touchpoints are marked as moments of truth without saying which: they are left out.',
  },
  'coverage.title': 'Moments of truth by channel',
  'coverage.title.hint': 'Where they happen and how they feel, and what only one medium offers.',
  'coverage.formula':
    'Touchpoints counted by moment of truth or phase and by channel. A phase is online only or offline only where all its touchpoints are.',
  'coverage.empty': 'There is no channel yet.',
  'coverage.said': {
    one: '{count} touchpoint in {channels}.',
    other: '{count} touchpoints in {channels}.',
  },
  'coverage.online': { one: '{count} phase is online only.', other: '{count} phases are online only.' },
  'coverage.offline': { one: '{count} phase is offline only.', other: '{count} phases are offline only.' },
  'coverage.single': { one: '{count} phase has a single channel.', other: '{count} phases have a single channel.' },
  'bumps.title': 'Bumps',
  'bumps.title.hint': 'Hand-overs between channels where the feeling falls.',
  'bumps.formula':
    'Along each persona’s way: the next card is in another channel, and its valence is at least 2 lower.',
  'bumps.empty.way': 'No way is drawn yet. Link the cards that follow each other.',
  'bumps.empty.channels': 'No way crosses from one channel to another.',
  'bumps.none': {
    one: 'No bump in {count} hand-over between channels.',
    other: 'No bump in {count} hand-overs between channels.',
  },
  'bumps.said': {
    one: '{count} bump: from “{from}” to “{to}” the feeling falls by {drop}.',
    other: '{count} bumps. The worst: from “{from}” to “{to}” the feeling falls by {drop}.',
  },
  'indicators.title': 'Indicators',
  'indicators.title.hint': 'NPS, CSAT and customer effort, with n, targets and their course.',
  'indicators.formula':
    'NPS = % of 9–10 less % of 0–6, asked on 0–10. CSAT = % in the top two boxes of its scale. CES 1.0 = mean of 1–5, low is good; CES 2.0 = mean of 1–7, high is good. Scores are put together by their answers; of each touchpoint the last date counts. A score of everyone holds the personas’ answers too, so the two are never added up: the newer month counts, in the same month everyone’s, or the persona’s own where personas are chosen. Over time the same touchpoints are compared, each counting the same. Below 30 answers a score is marked.',
  'indicators.empty': 'No score yet. Add an indicator or import a survey.',
  'indicators.unweighed': {
    one: '{count} touchpoint gives a score without its n, so it cannot be weighed.',
    other: '{count} touchpoints give a score without its n, so they cannot be weighed.',
  },
  'indicators.mixed': {
    one: '{count} touchpoint has scores of everyone and of a persona: they are not added up, the newer count.',
    other: '{count} touchpoints have scores of everyone and of a persona: they are not added up, the newer count.',
  },
  'indicators.said': { one: '{name} {value}, {count} answer.', other: '{name} {value}, {count} answers.' },
  'indicators.said.small': {
    one: '{name} {value}, {count} answer only.',
    other: '{name} {value}, {count} answers only.',
  },
  'indicators.said.unknown': '{name} {value}, n not known.',
  'indicators.small': 'Few answers',
  'value.title': 'Customer value',
  'value.title.hint': 'What a customer brings, per persona.',
  'value.formula':
    'Gross sales horizon = yearly sales × years: no cost, nobody leaves, nothing discounted. Lifetime value = m·r / (1 + i − r), or m·(1 + i) / (1 + i − r) where the first margin is immediate; m yearly margin, r retention, i discount.',
  'value.empty': 'No persona has its figures yet. Add yearly sales and years, or margin and retention.',
  'value.left': { one: '{count} persona has no figures.', other: '{count} personas have no figures.' },
  'value.loss': {
    one: '{count} persona has a margin below zero: each customer costs money, so there is no lifetime value and none at risk.',
    other:
      '{count} personas have a margin below zero: each customer costs money, so there is no lifetime value and none at risk.',
  },
  'value.horizon': 'Gross sales horizon',
  'value.clv.later': 'Lifetime value, first margin in a year',
  'value.clv.now': 'Lifetime value, first margin now',
  'value.said.horizon': '{who}: gross sales horizon {amount} {currency}.',
  'value.said.clv':
    '{who}: lifetime value {later} {currency}, or {now} {currency} where the first margin is immediate.',
  'risk.title': 'Value at risk',
  'risk.title.hint': 'What unhappy customers are worth, by pain.',
  'risk.formula':
    'Detractors × value × reach, for each pain: the share of detractors measured nearest to it (card, phase, map), all that the customers of the personas it hurts are worth (lifetime value, else gross sales horizon), and the share who meet it. The same customer can meet several pains: the total counts each card once and never more than all customers are worth.',
  'risk.empty': 'No pain has both a score and a reach yet.',
  'risk.empty.loss': 'The margin is below zero: each customer costs money, so no value is at risk.',
  'risk.empty.value': 'No persona has its figures yet: sales and years, or margin and retention, and customers.',
  'risk.empty.score': 'No NPS with its counts yet, so detractors are not known.',
  'risk.left.score': {
    one: '{count} touchpoint with a pain has no detractors counted anywhere near.',
    other: '{count} touchpoints with a pain have no detractors counted anywhere near.',
  },
  'risk.left.reach': {
    one: '{count} touchpoint with a pain has no reach.',
    other: '{count} touchpoints with a pain have no reach.',
  },
  'risk.said': {
    one: '{amount} {currency} at risk in {count} pain, “{worst}”.',
    other: '{amount} {currency} at risk in {count} pains, most of it in “{worst}”.',
  },
  'gap.title': 'Delivery gap',
  'gap.title.hint': 'What we believe against what customers feel.',
  'gap.formula':
    'Believed less felt, both on −2 to +2, per touchpoint where both are known. Good is above zero. Accenture found 80 % of companies believing that they serve excellently, and 8 % of customers agreeing.',
  'gap.empty': 'No touchpoint says how well we believe that we do.',
  'gap.empty.believed': 'Customers’ feelings are known, but not what we believe. Add it to compare.',
  'gap.left.said': {
    one: '{count} touchpoint has no customer feeling.',
    other: '{count} touchpoints have no customer feeling.',
  },
  'gap.left.believed': {
    one: '{count} touchpoint does not say what we believe.',
    other: '{count} touchpoints do not say what we believe.',
  },
  'gap.said': {
    one: 'We believe {believed} % of {count} touchpoint good; customers feel {customers} % good. The mean gap is {gap}.',
    other:
      'We believe {believed} % of {count} touchpoints good; customers feel {customers} % good. The mean gap is {gap}.',
  },
  'criteria.title': 'Five criteria',
  'criteria.title.hint': 'What sets the experience apart, phase by phase.',
  'criteria.formula':
    'Mean of 0 to 5 over the touchpoints that were judged: easy, teaches, lets create, delights, individual (Strativity).',
  'criteria.empty': 'No touchpoint is judged by the five criteria yet.',
  'criteria.said': {
    one: 'Strongest: {strongest} ({high}). Weakest: {weakest} ({low}). {count} touchpoint judged.',
    other: 'Strongest: {strongest} ({high}). Weakest: {weakest} ({low}). {count} touchpoints judged.',
  },
  'promise.title': 'The promise',
  'promise.title.hint': 'Where the brand breaks, keeps and exceeds its promise.',
  'promise.formula': 'Touchpoints counted by what they say of the brand’s promise.',
  'promise.empty': 'No touchpoint says yet whether the promise is kept.',
  'promise.empty.unsaid': 'The map does not say what the brand promises.',
  'promise.left': {
    one: '{count} touchpoint says nothing of the promise.',
    other: '{count} touchpoints say nothing of the promise.',
  },
  'promise.said': {
    one: 'Of {count} touchpoint: broken {broken}, kept {kept}, exceeded {exceeded}.',
    other: 'Of {count} touchpoints: broken {broken}, kept {kept}, exceeded {exceeded}.',
  },
  'evidence.title': 'Evidence',
  'evidence.title.hint': 'How much of the map is known, and how much assumed.',
  'evidence.formula':
    'Touchpoints counted by the source of their knowledge. Assumption = assumed and not said, as a share of all touchpoints.',
  'evidence.unsaid': 'Not said',
  'evidence.said': {
    one: '{count} touchpoint: {measured} measured, {observed} observed, {reported} reported, {assumed} assumed, {unsaid} not said. {assumption} % is assumption.',
    other:
      '{count} touchpoints: {measured} measured, {observed} observed, {reported} reported, {assumed} assumed, {unsaid} not said. {assumption} % is assumption.',
  },
  'opportunities.title': 'Opportunities',
  'opportunities.title.hint': 'Impact against effort, by owner and state.',
  'opportunities.formula': 'Impact and effort from 1 to 5; 3 and more is high.',
  'opportunities.empty': 'No opportunity is noted yet.',
  'opportunities.blank': {
    one: '{count} card has an opportunity that says nothing yet: it is left out.',
    other: '{count} cards have an opportunity that says nothing yet: it is left out.',
  },
  'opportunities.unplaced': {
    one: '{count} opportunity does not say its impact and effort: it is not placed.',
    other: '{count} opportunities do not say their impact and effort: they are not placed.',
  },
  'opportunities.unowned': { one: '{count} opportunity has no owner.', other: '{count} opportunities have no owner.' },
  'opportunities.said': {
    one: '{count} opportunity: {now} to do now, {done} done.',
    other: '{count} opportunities: {now} to do now, {done} done.',
  },
  'opportunities.now': 'Do now',
  'opportunities.plan': 'Plan',
  'opportunities.fill': 'When there is time',
  'opportunities.rethink': 'Think again',
  'comparison.title': 'As-is and to-be',
  'comparison.title.hint': 'What changes from one state to the other.',
  'comparison.formula':
    'Cards are told apart by id, or by title and place where the maps were not copied from each other. The curves’ difference is to-be less as-is, per phase.',
  'comparison.empty': 'There is no other state of this map to compare with.',
  'comparison.same': 'Both states are the same.',
  'comparison.said': 'Cards: {added} added, {changed} changed, {moved} moved, {removed} removed.',
  'comparison.curve': 'The mean feeling moves by {difference}.',
  'comparison.added': 'Added',
  'comparison.changed': 'Changed',
  'comparison.moved': 'Moved',
  'comparison.removed': 'Removed',
  'time.title': 'Time and waiting',
  'time.title.hint': 'How long each phase takes the customer, and how much of it is waiting.',
  'time.formula':
    'Minutes of the touchpoints added up, and the share of them spent waiting. Channels that stand in for each other add up too: look at one persona for one way.',
  'time.empty': 'No touchpoint says yet how long it takes.',
  'time.left': {
    one: '{count} touchpoint does not say how long it takes.',
    other: '{count} touchpoints do not say how long they take.',
  },
  'time.said': {
    one: '{time} over {count} touchpoint, {waiting} of it waiting ({share} %).',
    other: '{time} over {count} touchpoints, {waiting} of it waiting ({share} %).',
  },
  'time.longest': 'The longest wait is at “{title}”: {waiting}.',
} as const
