namespace LianXin.Ui.Parts;

/// <summary>How a note speaks.</summary>
public enum Tone
{
    /// <summary>Quiet help.</summary>
    Plain,

    /// <summary>Checked and in order.</summary>
    Ok,

    /// <summary>Mind this before going on.</summary>
    Warn,

    /// <summary>Something is wrong, and it is said openly.</summary>
    Bad,
}

internal static class ToneLook
{
    extension(Tone tone)
    {
        public string? Class =>
            tone switch
            {
                Tone.Plain => null,
                Tone.Ok => "ok",
                Tone.Warn => "warn",
                Tone.Bad => "bad",
            };

        public Glyph Icon =>
            tone switch
            {
                Tone.Plain => Glyph.Info,
                Tone.Ok => Glyph.Shield,
                Tone.Warn or Tone.Bad => Glyph.Alert,
            };
    }
}
