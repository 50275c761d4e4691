/** Starts the app; the only file that joins everything. */
import './app/app.css'
import { start } from './app/start'

const root = document.getElementById('root')
if (root) void start(root)
