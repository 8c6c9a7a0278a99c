/** What keeps the ticks of a procedure and one's own post, in one file. */
import './check-list.ts';
import './my-post.ts';
