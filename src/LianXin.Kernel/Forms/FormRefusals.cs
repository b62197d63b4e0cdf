namespace LianXin.Kernel.Forms;

/// <summary>Why a press has no effect. The form comes back as typed, under a new key: pressed again, it counts.</summary>
internal static class FormRefusals
{
    public static RefusedException Foreign() =>
        new("form-foreign", "这张表单和您现在的登录或浏览器对不上，没有提交。填写的内容还在，请核对后重新提交。");

    public static RefusedException Expired() =>
        new("form-expired", "这张表单打开已超过 24 小时，没有提交。填写的内容还在，请核对后重新提交。");

    public static RefusedException Used() =>
        new("form-used", "这份表单已经提交过，这次的内容和上次不同，没有再次提交。如果要另交一份，请核对后重新提交。");
}
