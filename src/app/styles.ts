// One place for the order of the style sheets: later ones may rely on earlier ones.
import '../theme/fonts.css'
import '../theme/base.css'
import '../theme/components.css'
import '../screen/screen.css'
