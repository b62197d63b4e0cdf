namespace LianXin.Ui.Parts;

/// <summary>How a limit stands. Never colour alone: each has its sign, and the text says how long.</summary>
public enum Light
{
    /// <summary>More time than the warning needs.</summary>
    Green,

    /// <summary>Inside the warning.</summary>
    Yellow,

    /// <summary>Over.</summary>
    Red,

    /// <summary>No clock runs: paused, or finished.</summary>
    Off,
}

internal static class LightLook
{
    extension(Light light)
    {
        public string? Class =>
            light switch
            {
                Light.Green => null,
                Light.Yellow => "warn",
                Light.Red => "late",
                Light.Off => "off",
            };

        public Glyph Sign => light == Light.Red ? Glyph.Alert : Glyph.Clock;
    }
}
