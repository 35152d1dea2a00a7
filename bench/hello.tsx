// The smallest Ink program there is: what starting costs before there is a game.
import { render, Text } from 'ink';

render(<Text>Hello, world.</Text>);
