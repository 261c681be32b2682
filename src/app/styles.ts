// One place for the order of the style sheets that the front page needs: later ones may rely on earlier ones.
import '../theme/fonts.css'
import '../theme/base.css'
import '../theme/buttons.css'
import '../theme/surfaces.css'
import '../theme/notices.css'
import '../theme/tools.css'
import '../screen/frame/screen.css'
