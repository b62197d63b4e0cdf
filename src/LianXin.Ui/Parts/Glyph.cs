namespace LianXin.Ui.Parts;

/// <summary>The drawn signs of the house, 24 by 24, stroked in the colour of the text.</summary>
public enum Glyph
{
    Alert,
    Archive,
    Back,
    Bell,
    Bulb,
    Calendar,
    Camera,
    Chart,
    Chat,
    Check,
    Clip,
    Clock,
    Close,
    Document,
    Down,
    Download,
    Enterprise,
    Flag,
    Forward,
    Info,
    Key,
    List,
    Live,
    Lock,
    Mail,
    Pause,
    Pen,
    People,
    Person,
    Phone,
    Place,
    Plus,
    Print,
    Return,
    Search,
    Settings,
    Shield,
    SignOut,
    FaceDelighted,
    FaceGlad,
    FaceEven,
    FaceSad,
    FaceAngry,
}

internal static class Glyphs
{
    public static string Drawing(this Glyph glyph) =>
        glyph switch
        {
            Glyph.Alert => """<path d="M12 4 2.8 19.5h18.4zM12 10v4.5M12 17.2v.1"/>""",
            Glyph.Archive => """<path d="M4 4.5h16v4H4zM5.5 8.5V20h13V8.5M10 12.5h4"/>""",
            Glyph.Back => """<path d="m14.5 5.5-6.5 6.5 6.5 6.5"/>""",
            Glyph.Bell => """<path d="M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5h4"/>""",
            Glyph.Bulb =>
                """<path d="M9.5 17.5h5M10.5 20.5h3M12 3.5a6 6 0 0 0-3.5 10.9c.7.6 1 1.3 1 2.1h5c0-.8.3-1.5 1-2.1A6 6 0 0 0 12 3.5z"/>""",
            Glyph.Calendar =>
                """<rect x="4" y="5.5" width="16" height="14.5" rx="2"/><path d="M4 10h16M8.5 3.5v4M15.5 3.5v4"/>""",
            Glyph.Camera => """<path d="M4 8h3.5L9 5.5h6L16.5 8H20v11H4z"/><circle cx="12" cy="13" r="3.25"/>""",
            Glyph.Chart => """<path d="M4 20h16M7 16v-4M12 16V6M17 16v-7"/>""",
            Glyph.Chat => """<path d="M4 5h16v11.5H10L5.5 20v-3.5H4z"/>""",
            Glyph.Check => """<path d="m5 12.5 4.5 4.5L19 7.5"/>""",
            Glyph.Clip =>
                """<path d="m19 11.5-7.3 7.3a4.6 4.6 0 0 1-6.5-6.5l7.6-7.6a3 3 0 0 1 4.3 4.3l-7.4 7.4a1.5 1.5 0 0 1-2.1-2.1l6.6-6.6"/>""",
            Glyph.Clock => """<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5.2l3.2 1.9"/>""",
            Glyph.Close => """<path d="m6 6 12 12M18 6 6 18"/>""",
            Glyph.Document => """<path d="M6 3.5h8l4 4v13H6zM9.5 12h5M9.5 16h5"/>""",
            Glyph.Down => """<path d="m5.5 9.5 6.5 6.5 6.5-6.5"/>""",
            Glyph.Download => """<path d="M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14"/>""",
            Glyph.Enterprise => """<path d="M5 20.5V4h9v16.5M14 9h5v11.5M3 20.5h18M8 8h3M8 12h3M8 16h3"/>""",
            Glyph.Flag => """<path d="M6 21V4h12l-2.5 4.5L18 13H6"/>""",
            Glyph.Forward => """<path d="M4 12h15M13.5 6.5 19 12l-5.5 5.5"/>""",
            Glyph.Info => """<circle cx="12" cy="12" r="8.5"/><path d="M12 11v5.5M12 7.6v.1"/>""",
            Glyph.Key => """<circle cx="8" cy="15.5" r="4"/><path d="m11 12.5 8.5-8.5M16 7.5l3 3"/>""",
            Glyph.List => """<path d="M8.5 6H20M8.5 12H20M8.5 18H20M4 6h.1M4 12h.1M4 18h.1"/>""",
            Glyph.Live => """<rect x="3" y="5" width="18" height="14" rx="2"/><path d="m10 9 5 3-5 3z"/>""",
            Glyph.Lock =>
                """<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5M12 14.5v2"/>""",
            Glyph.Mail => """<rect x="3.5" y="5.5" width="17" height="13" rx="2"/><path d="m4 7.5 8 6 8-6"/>""",
            Glyph.Pause => """<path d="M9 6v12M15 6v12"/>""",
            Glyph.Pen => """<path d="M4 20h4L19 9l-4-4L4 16zM13 7l4 4"/>""",
            Glyph.People =>
                """<circle cx="9" cy="8" r="3.25"/><path d="M3 20c0-4 2.7-6 6-6s6 2 6 6M16 5.2a3.25 3.25 0 0 1 0 5.6M17.5 14.4c2.2.7 3.5 2.6 3.5 5.6"/>""",
            Glyph.Person => """<circle cx="12" cy="8" r="3.75"/><path d="M5 20.5c0-4.5 3.1-6.8 7-6.8s7 2.3 7 6.8"/>""",
            Glyph.Phone =>
                """<path d="M6.5 3.5h3l1.5 4-2 1.5c.8 2.4 2.6 4.2 5 5l1.5-2 4 1.5v3c0 1.7-1.3 3-3 3C9.6 19.5 3.5 13 3.5 6.5c0-1.7 1.3-3 3-3z"/>""",
            Glyph.Place =>
                """<path d="M12 21c4.5-4.6 6.8-8.1 6.8-11A6.8 6.8 0 0 0 5.2 10c0 2.9 2.3 6.4 6.8 11z"/><circle cx="12" cy="10" r="2.4"/>""",
            Glyph.Plus => """<path d="M12 5v14M5 12h14"/>""",
            Glyph.Print => """<path d="M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7z"/>""",
            Glyph.Return => """<path d="M9 5 4 10l5 5M4 10h10a6 6 0 0 1 0 12h-2" transform="translate(0 -2)"/>""",
            Glyph.Search => """<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/>""",
            Glyph.Settings =>
                """<path d="M4 7h9M17 7h3M4 17h3M11 17h9"/><circle cx="15" cy="7" r="2"/><circle cx="9" cy="17" r="2"/>""",
            Glyph.Shield =>
                """<path d="M12 3.5 5 6v5.5c0 4.2 2.9 7.4 7 9 4.1-1.6 7-4.8 7-9V6zM8.8 12l2.3 2.3 4.2-4.4"/>""",
            Glyph.SignOut => """<path d="M10 4H5v16h5M10 12h10M16 8l4 4-4 4"/>""",
            Glyph.FaceDelighted =>
                """<circle cx="12" cy="12" r="9"/><path d="M8.5 9.5v.5M15.5 9.5v.5M7.5 13.5a4.6 4.6 0 0 0 9 0z"/>""",
            Glyph.FaceGlad =>
                """<circle cx="12" cy="12" r="9"/><path d="M8.5 9.5v.5M15.5 9.5v.5M8 14c2 2.5 6 2.5 8 0"/>""",
            Glyph.FaceEven => """<circle cx="12" cy="12" r="9"/><path d="M8.5 9.5v.5M15.5 9.5v.5M8.5 15h7"/>""",
            Glyph.FaceSad =>
                """<circle cx="12" cy="12" r="9"/><path d="M8.5 9.5v.5M15.5 9.5v.5M8.5 16c2-1.8 5-1.8 7 0"/>""",
            Glyph.FaceAngry =>
                """<circle cx="12" cy="12" r="9"/><path d="m8 8.5 2 1M16 8.5l-2 1M8 16.5c2-3 6-3 8 0"/>""",
        };
}
