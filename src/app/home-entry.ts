// What only the front page and the story need: a style sheet of their own, which no other page loads.
import '../ui/styles/home.css';
import '../charts/timeline/timeline.css';
