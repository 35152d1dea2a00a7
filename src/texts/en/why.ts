// The open question of the course: what somebody types into a chatbot, what comes back, and why.

export const why = {
  who: 'You',
  whoAnswers: 'Chatbot',
  you: 'I feel a bit lonely today.',
  chatbot: 'I am sorry to hear that. You are not alone.',
  said: '“{text}”',
  line: '{who}: “{text}”',
  asks: 'Why did it say that?',
  understood: 'It understood.',
  'looked-up': 'It looked it up.',
  drew: 'It drew from what usually follows.',
  person: 'A person wrote it.',
  chooseAnswer: 'Choose one of the four answers first. None of them can be wrong here.',
} as const;
